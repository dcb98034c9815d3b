// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of tests/bench/bench_delivery.cpp, and what the scripts beside this share.
import { createHash } from 'node:crypto';

export function row(i) {
  return {
    email: `jane.doe${i}@example.com`, first_name: 'Jane', last_name: 'Doe', company: 'Example Holdings GmbH',
    domain: 'example.com', title: 'VP Revenue Operations', country: 'DE', employees: '1250', source: 'inbound-form',
  };
}

export const keyOf = (body) => createHash('sha256').update(body).digest('hex');

/** URL, number of rows and concurrency from the command line. */
export function settings() {
  const [url, rows, concurrency] = process.argv.slice(2);
  if (!concurrency) {
    console.error(`usage: node ${process.argv[1]} URL ROWS CONCURRENCY`);
    process.exit(2);
  }
  return { url: new URL(url), rows: Number(rows), concurrency: Number(concurrency) };
}

/** Breaker settings as the product's defaults, as far as opossum knows them. */
export const breakerSettings = { timeout: 10_000, errorThresholdPercentage: 50, resetTimeout: 30_000, volumeThreshold: 10, rollingCountTimeout: 300_000 };

/** The one line that compare.sh reads. */
export function report(rows, startedAt) {
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`whole ${Math.round(rows / seconds)} rows/s`);
}
