// SPDX-License-Identifier: GPL-3.0-or-later
// The same payload parsed, its names sorted, written again, as a script would do it. The median of five rounds.
const roundMs = Number(process.argv[2] ?? 300);
const payload = '{"last_name":"Doe","first_name":"Jane","email":"jane.doe@example.com","company":"Example Holdings GmbH",' +
  '"domain":"example.com","title":"VP Revenue Operations","country":"DE","employees":1250,"source":"inbound-form"}';
const figures = [];
let length = 0;
for (let round = 0; round < 5; ++round) {
  let done = 0;
  const startedAt = performance.now();
  do {
    for (let i = 0; i < 1000; ++i) {
      const object = JSON.parse(payload);
      length += JSON.stringify(object, Object.keys(object).sort()).length;
    }
    done += 1000;
  } while (performance.now() - startedAt < roundMs);
  figures.push(done * 1000 / (performance.now() - startedAt));
}
figures.sort((a, b) => a - b);
console.log(`${length > 0 ? 'parse-sort-write' : ''} ${figures[2].toFixed(0)} per second`);
