// SPDX-License-Identifier: GPL-3.0-or-later
// What a script does: p-queue, opossum and fetch, all in memory, nothing kept.
import CircuitBreaker from 'opossum';
import PQueue from 'p-queue';
import { breakerSettings, keyOf, report, row, settings } from './rows.mjs';

const { url, rows, concurrency } = settings();
const breaker = new CircuitBreaker((deliver) => deliver(), breakerSettings);
const queue = new PQueue({ concurrency });

const startedAt = performance.now();
const waiting = [];
for (let i = 0; i < rows; ++i) {
  waiting.push(queue.add(() => breaker.fire(async () => {
    const body = JSON.stringify(row(i));
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': keyOf(body) }, body });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  })));
}
await Promise.all(waiting);
report(rows, startedAt);
