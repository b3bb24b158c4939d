// Appends as the other hosts of the benchmark do: one event of a new stream at a time, by writers that begin again when they are answered.
// A line in is "emmett WRITERS SECONDS"; the line out is appends per second and the median and 99th percentile of their times in ms.
import { createInterface } from 'node:readline';
import { randomUUID } from 'node:crypto';
import { STREAM_DOES_NOT_EXIST } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';

const store = getPostgreSQLEventStore(process.env.CASUS_DATABASE);
const type = process.env.CASUS_TYPE;
const data = JSON.parse(process.env.CASUS_DATA);
const metadata = JSON.parse(process.env.CASUS_METADATA);

async function write(until, times) {
  for (let last = performance.now(); last < until; ) {
    await store.appendToStream(`woonoverlast-${randomUUID()}`, [{ type, data, metadata }], { expectedStreamVersion: STREAM_DOES_NOT_EXIST });
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
}

await store.schema.migrate();
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [, writers, seconds] = line.split(' ');
  const started = performance.now();
  const times = [];
  await Promise.all(Array.from({ length: Number(writers) }, () => write(started + 1000 * Number(seconds), times)));
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor((times.length - 1) * part)] ?? 0;
  console.log(`${times.length / took} ${at(0.5)} ${at(0.99)}`);
}

await store.close();
