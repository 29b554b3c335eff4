const https = require('node:https');
const http = require('node:http');

/**
 * Loaded before a built program: what it asks of any host over HTTPS goes to the server at
 * `INSTEAD_OF_HTTPS`, with the host's name in a header.
 */
const { hostname, port } = new URL(process.env.INSTEAD_OF_HTTPS);

https.request = (target, ...others) => {
  const options = others.find((value) => typeof value === 'object') ?? {};
  const answered = others.find((value) => typeof value === 'function');
  const asked = typeof target === 'string' ? new URL(target) : target;
  return http.request(
    {
      method: options.method ?? asked.method,
      headers: { ...asked.headers, ...options.headers, 'x-instead-of': asked.hostname },
      path: asked.pathname + (asked.search ?? ''),
      hostname,
      port,
    },
    answered,
  );
};
