// SPDX-License-Identifier: GPL-3.0-or-later
// A durable queue: every row a job in Redis, delivered by a worker through a breaker. REDIS_PORT names the server.
import { Queue, Worker } from 'bullmq';
import Redis from 'ioredis';
import CircuitBreaker from 'opossum';
import { Pool } from 'undici';
import { breakerSettings, keyOf, report, row, settings } from './rows.mjs';

const { url, rows, concurrency } = settings();
const connect = () => new Redis(Number(process.env.REDIS_PORT), '127.0.0.1', { maxRetriesPerRequest: null });
const queue = new Queue('rows', { connection: connect() });
await queue.obliterate({ force: true });
const pool = new Pool(url.origin, { connections: concurrency });
const breaker = new CircuitBreaker((deliver) => deliver(), breakerSettings);

const startedAt = performance.now();
const chunk = 1000;
for (let from = 0; from < rows; from += chunk) {
  const jobs = [];
  for (let i = from; i < Math.min(rows, from + chunk); ++i) {
    // A worker keeps what failed, as the product does, and forgets most of what went through, which the product does not.
    jobs.push({ name: 'row', data: row(i), opts: { attempts: 4, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: 1000, removeOnFail: false } });
  }
  await queue.addBulk(jobs);
}

let done = 0;
await new Promise((resolve, reject) => {
  const worker = new Worker('rows', (job) => breaker.fire(async () => {
    const body = JSON.stringify(job.data);
    const answer = await pool.request({ path: url.pathname, method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': keyOf(body) }, body });
    await answer.body.dump();
    if (answer.statusCode >= 300) throw new Error(`HTTP ${answer.statusCode}`);
  }), { connection: connect(), concurrency });
  worker.on('completed', () => { if (++done === rows) resolve(); });
  worker.on('error', reject);
});
report(rows, startedAt);
process.exit(0);
