import { renderCard } from './cards.mjs';
import { watchDialog } from './dialog.mjs';
import { toHtml } from './markdown.mjs';

const query = new URLSearchParams(location.search);
const client = { user: query.get('user') ?? '', theme: query.get('theme') ?? 'light' };
const element = (id) => document.getElementById(id);
const shown = new Map();
const refreshed = new Set();
let state;
let place = query.get('place') ?? '';
let replyTo;

async function call(action, body) {
  const theme = client.theme === 'dark' ? 'dark' : 'default';
  const response = await fetch(`/api/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: client.user, theme, ...body }),
  });
  const result = await response.json();
  if (result.openedUrl) window.open(result.openedUrl, '_blank', 'noopener');
  const problem = result.problem ?? result.error?.message;
  element('toast').textContent = problem ?? result.toast ?? '';
  element('toast').classList.toggle('problem', problem !== undefined);
  await load();
  return result;
}

const dialog = watchDialog({ call, client });

let loading;
let again = false;
/** One load at a time; a change during it makes it run once more. */
function load() {
  again = true;
  loading ??= (async () => {
    while (again) {
      again = false;
      const response = await fetch(`/api/state?user=${encodeURIComponent(client.user)}`);
      state = await response.json();
      show();
    }
    loading = undefined;
  })();
  return loading;
}

function show() {
  client.user = state.me?.id ?? '';
  showUsers();
  showConversations();
  showMessages();
  dialog.show(state.dialog);
}

function showUsers() {
  const options = state.users.map(
    ({ id, name }) => new Option(name, id, false, id === client.user),
  );
  if (element('user').options.length !== options.length)
    element('user').replaceChildren(...options);
  element('user').value = client.user;
}

function current() {
  return state.conversations.find((one) => one.id === place) ?? state.conversations[0];
}

function showConversations() {
  const here = current();
  const buttons = state.conversations.map((one) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = one.team ? `${one.team} › ${one.name}` : one.name;
    if (one === here) button.setAttribute('aria-current', 'page');
    button.onclick = () => go(one.id);
    return button;
  });
  const focused = [...element('conversations').children].indexOf(document.activeElement);
  element('conversations').replaceChildren(...buttons);
  buttons[focused]?.focus();
}

function go(id) {
  place = id;
  replyTo = undefined;
  show();
}

function showMessages() {
  const here = current();
  if (!here) return;
  element('place').textContent = here.team ? `${here.team} › ${here.name}` : here.name;
  const isChannel = here.kind === 'channel';
  element('mention').parentElement.hidden = here.kind === 'personal';
  element('mention').nextElementSibling.textContent = `@${state.bot.name}`;
  element('replying').hidden = !replyTo;
  const threads = isChannel ? inThreads(here.messages) : here.messages.map((one) => [one]);
  const log = element('messages');
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  sync(
    log,
    threads.map((thread) => (isChannel ? threadNode(thread) : messageNode(thread[0]))),
  );
  if (atEnd || log.dataset.place !== here.id) log.scrollTop = log.scrollHeight;
  log.dataset.place = here.id;
  for (const message of here.messages) refresh(message);
}

/** Puts the nodes in place without touching those that are there, which may hold the focus. */
function sync(parent, nodes) {
  for (const old of [...parent.children]) if (!nodes.includes(old)) old.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

function inThreads(messages) {
  const threads = new Map();
  for (const one of messages)
    threads.set(one.threadId, [...(threads.get(one.threadId) ?? []), one]);
  return [...threads.values()];
}

function kept(key, signature, make) {
  const old = shown.get(key);
  if (old?.signature === signature) return old.node;
  const node = make();
  if (old?.node.contains(document.activeElement)) queueMicrotask(() => node.focus());
  shown.set(key, { signature, node });
  return node;
}

function threadNode(thread) {
  const [first] = thread;
  const node = kept(`thread ${first.threadId}`, client.user, () => {
    const section = document.createElement('section');
    section.className = 'thread';
    section.append(document.createElement('div'), replyButton(first));
    return section;
  });
  sync(node.firstChild, thread.map(messageNode));
  return node;
}

function replyButton(first) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reply';
  button.textContent = 'Reply';
  button.onclick = () => {
    replyTo = first.id;
    element('replying').hidden = false;
    element('replying').firstElementChild.textContent = `Reply in the thread of ${first.from}`;
    element('text').focus();
  };
  return button;
}

function messageNode(message) {
  const { edits, text, card, file } = message;
  const signature = JSON.stringify([client, edits, text, card, file]);
  return kept(`message ${message.id}`, signature, () => {
    const node = document.createElement('article');
    node.tabIndex = -1;
    node.dataset.messageId = message.id;
    node.className = message.isMine ? 'mine' : message.isFromBot ? 'bot' : '';
    node.append(byline(message));
    if (text) node.append(textNode(text));
    if (card) node.append(cardNode(message));
    if (file) node.append(fileNode(message));
    for (const title of message.suggestions) node.append(suggestion(message, title));
    return node;
  });
}

function byline(message) {
  const node = document.createElement('p');
  node.className = 'byline';
  const name = document.createElement('b');
  name.textContent = message.from;
  const time = new Date(message.at).toLocaleTimeString('fi-FI', { timeStyle: 'short' });
  node.append(name, ` ${time}${message.edits ? ' · Edited' : ''}`);
  if (message.isOwnView) node.append(' · Only you see this view');
  return node;
}

function textNode(text) {
  const node = document.createElement('div');
  node.className = 'text';
  node.innerHTML = toHtml(text);
  return node;
}

function cardNode(message) {
  const node = document.createElement('div');
  node.className = 'card';
  const onAction = async (action) => {
    node.setAttribute('aria-busy', 'true');
    await call('act', { messageId: message.id, action });
    node.removeAttribute('aria-busy');
  };
  const rendered = renderCard(message.card, {
    theme: client.theme,
    onAction,
    onSearch: async (dataset, text) =>
      (await call('search', { messageId: message.id, dataset, text })).choices ?? [],
  });
  if (rendered) node.append(rendered);
  return node;
}

function fileNode({ id, file }) {
  const node = document.createElement('div');
  node.className = 'card';
  const name = document.createElement(file.url ? 'a' : 'b');
  name.textContent = file.name;
  if (file.url) Object.assign(name, { href: file.url, download: file.name });
  node.append(name);
  if (file.kind !== 'consent') return node;
  const about = document.createElement('p');
  about.textContent = file.description;
  node.append(about);
  for (const [decision, title] of [
    ['accept', 'Accept'],
    ['decline', 'Decline'],
  ]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'suggestion';
    button.textContent = title;
    button.onclick = () => call('consent', { messageId: id, decision });
    node.append(button);
  }
  return node;
}

function suggestion(message, title) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'suggestion';
  button.textContent = title;
  button.onclick = () => call('suggest', { messageId: message.id, title });
  return button;
}

function refresh(message) {
  const key = `${client.user} ${message.id} ${message.edits}`;
  if (!message.asksRefresh || refreshed.has(key)) return;
  refreshed.add(key);
  void call('open', { messageId: message.id });
}

function applyTheme() {
  document.documentElement.dataset.theme = client.theme;
  element('theme').setAttribute('aria-pressed', String(client.theme === 'dark'));
  const address = new URLSearchParams({ ...Object.fromEntries(query), ...client });
  history.replaceState(null, '', `?${address}`);
}

element('theme').onclick = () => {
  client.theme = client.theme === 'dark' ? 'light' : 'dark';
  applyTheme();
  show();
};
element('user').onchange = async () => {
  client.user = element('user').value;
  replyTo = undefined;
  await load();
  applyTheme();
};
element('stop-replying').onclick = () => {
  replyTo = undefined;
  element('replying').hidden = true;
};
element('compose').onsubmit = async (event) => {
  event.preventDefault();
  const text = element('text').value.trim();
  if (!text) return;
  element('text').value = '';
  const mention = element('mention').checked;
  await call('say', { conversationId: current().id, messageId: replyTo, text, mention });
};
element('text').onkeydown = (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  element('compose').requestSubmit();
};

await load();
applyTheme();
new EventSource('/api/events').onmessage = () => void load();
