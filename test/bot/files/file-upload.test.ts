import { isTrustedFileUrl } from '../../../bot/files/file-upload';

const onedrive = 'https://satakunta-my.sharepoint.com/personal/tiina/_api/v2.0/drive/items/1';

it.each([
  [onedrive, true],
  ['https://satakunta.sharepoint.com/x', true],
  ['http://satakunta-my.sharepoint.com/x', false],
  ['https://satakunta-my.sharepoint.com:8443/x', false],
  ['https://user:key@satakunta-my.sharepoint.com/x', false],
  ['https://notsharepoint.com/x', false],
  ['https://sharepoint.com/x', false],
  ['https://satakunta-my.sharepoint.com.evil.example/x', false],
  ['https://evil.example/?satakunta-my.sharepoint.com', false],
  ['https://127.0.0.1/x', false],
  ['http://localhost:3979/x', false],
  ['https://169.254.169.254/x', false],
  ['', false],
])('with an app id a file goes to OneDrive alone: %s', (url, isTrusted) => {
  expect(isTrustedFileUrl(url, { hasApp: true })).toBe(isTrusted);
});

it.each([
  ['http://127.0.0.1:3979/onedrive/1', true],
  ['http://localhost/x', true],
  ['http://[::1]:80/x', true],
  ['ftp://127.0.0.1/x', false],
  [onedrive, false],
  ['http://127.0.0.1.evil.example/x', false],
])('without one it stays on this machine: %s', (url, isTrusted) => {
  expect(isTrustedFileUrl(url, { hasApp: false })).toBe(isTrusted);
});
