// SPDX-License-Identifier: GPL-3.0-or-later
// node peer.cjs FOLDER: the standardwebhooks package of that folder, one JSON request a line in, one JSON answer a line out.
//   {"do": "sign", "secret", "id", "seconds", "body"}      -> {"signature"}
//   {"do": "verify", "secret", "headers": {…}, "body"}     -> {"valid", "message"}
const { createRequire } = require('node:module');
const readline = require('node:readline');
const { Webhook } = createRequire(`${process.argv[2]}/`)('standardwebhooks');

function answer(request) {
  const webhook = new Webhook(request.secret);
  if (request.do === 'sign')
    return { signature: webhook.sign(request.id, new Date(request.seconds * 1000), request.body) };
  try {
    webhook.verify(request.body, request.headers);
    return { valid: true, message: '' };
  } catch (error) {
    return { valid: false, message: error.message };
  }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
});
