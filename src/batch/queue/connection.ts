import { Redis, type RedisOptions } from 'ioredis';
import { AnnalsError, type ErrorCode } from '../../errors.ts';
import { version } from '../../version.ts';
import type { Job, JobOptions } from '../job.ts';

/** Machines with another version of annals would give other bytes: each version has a queue of its own. */
export const queueName = `annals-${version}`;

/** What travels to a worker. Bytes are in base64. */
export interface Packet {
  job: Omit<Job, 'bytes'> & { bytes?: string };
  options: JobOptions;
}

/** What comes back: the line, or a failure that trying again would not mend. */
export type Reply = { line: string } | { error: { code: ErrorCode; message: string } };

/** Connections to one server. BullMQ leaves those that it was given open: `close` ends them all. */
export interface Connection {
  open(): Redis;
  close(): void;
}

/**
 * A connection to Redis or Valkey, `redis://` or `rediss://` (TLS), with the password in the address. It waits for a
 * server that restarts.
 * @throws AnnalsError `queue-unreachable` where there is no server to begin with
 */
export async function connect(url: string): Promise<Connection> {
  const options: RedisOptions = {
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 2000),
  };
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 });
  let reason = '';
  probe.on('error', (error) => (reason = error.message));
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    const { hostname, port } = new URL(url);
    const why = reason || (error as Error).message;
    const hint = /certificate/i.test(why) ? '; NODE_EXTRA_CA_CERTS=FILE names certificates to trust' : '';
    const message = `no queue at ${hostname}:${port || 6379}: ${why}${hint}`;
    throw new AnnalsError('queue-unreachable', message, { cause: error });
  } finally {
    probe.disconnect();
  }
  const opened: Redis[] = [];
  return {
    open() {
      const redis = new Redis(url, options);
      // A lost connection is made again; who waits for an answer goes on waiting.
      redis.on('error', () => {});
      opened.push(redis);
      return redis;
    },
    close() {
      for (const redis of opened) redis.disconnect();
    },
  };
}
