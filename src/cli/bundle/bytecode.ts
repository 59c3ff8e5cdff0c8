import { createHash } from 'node:crypto';
import { arch, platform, version, versions } from 'node:process';

/*
 * The bytecode of a bundle is kept behind a line that says what it is of. V8 itself compares its version, its flags and
 * the length of the source; it takes whatever bytes follow for its own, and ends the process over those that are not.
 */

const maker = Buffer.from(
  `bytecode of Node ${version}, V8 ${versions.v8}, ${platform} ${arch}, SHA-256 `,
);

/** Makes a file of bytecode that {@link openBytecode} opens for this bundle in this Node on such a machine alone. */
export const sealBytecode = (bundle: Uint8Array, bytecode: Uint8Array): Buffer =>
  Buffer.concat([maker, digestOf(bundle, bytecode), bytecode]);

/** The bytecode in a file; `undefined` where it is of another bundle, Node or machine, or not as it was written. */
export function openBytecode(bundle: Uint8Array, file: Buffer): Buffer | undefined {
  // What another Node made need not be read through.
  if (!file.subarray(0, maker.length).equals(maker)) return undefined;
  const start = file.indexOf('\n') + 1;
  const bytecode = file.subarray(start);
  const digest = file.subarray(maker.length, start);
  return digest.equals(digestOf(bundle, bytecode)) ? bytecode : undefined;
}

const digestOf = (bundle: Uint8Array, bytecode: Uint8Array): Buffer =>
  Buffer.from(`${createHash('sha256').update(bundle).update(bytecode).digest('hex')}\n`);
