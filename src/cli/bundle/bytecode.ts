import { createHash } from 'node:crypto';
import { arch, platform, version, versions } from 'node:process';

/*
 * The bytecode of a bundle is kept behind a line that says what it is of. V8 itself compares its version, its flags and
 * the length of the source; it takes whatever bytes follow for its own, and ends the process over those that are not.
 */

/** Makes a file of bytecode that {@link openBytecode} opens for this bundle in this Node on such a machine alone. */
export const sealBytecode = (bundle: Uint8Array, bytecode: Uint8Array): Buffer =>
  Buffer.concat([sealOf(bundle, bytecode), bytecode]);

/** The bytecode in a file; `undefined` where it is of another bundle, Node or machine, or not as it was written. */
export function openBytecode(bundle: Uint8Array, file: Buffer): Buffer | undefined {
  const bytecode = file.subarray(file.indexOf('\n') + 1);
  const seal = file.subarray(0, file.length - bytecode.length);
  return seal.equals(sealOf(bundle, bytecode)) ? bytecode : undefined;
}

function sealOf(bundle: Uint8Array, bytecode: Uint8Array): Buffer {
  const digest = createHash('sha256').update(bundle).update(bytecode).digest('hex');
  return Buffer.from(
    `bytecode of Node ${version}, V8 ${versions.v8}, ${platform} ${arch}, SHA-256 ${digest}\n`,
  );
}
