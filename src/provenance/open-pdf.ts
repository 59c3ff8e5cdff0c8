import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { unpackedSize } from './unpacked-size.js';

/**
 * Opens a PDF for reading. The file may come from a stranger: nothing of it is evaluated, nothing is fetched, and no
 * font but its own is used. `destroy` the document's `loadingTask` when it is done with.
 * @param file the path that faults are reported at
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Checked<PDFDocumentProxy>> {
  const { size, uncounted } = await unpackedSize(bytes, limits.pdfUnpacked);
  if (size > limits.pdfUnpacked || uncounted !== undefined) {
    return failed(
      error(
        'input/too-large',
        startOf(file),
        uncounted === undefined
          ? `${file} unpacks to more than ${limits.pdfUnpacked} bytes`
          : `${file} is packed by “${uncounted}”, and may unpack to any size`,
        'name a PDF that factsheet has built',
      ),
    );
  }
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const document = await pdfjs.getDocument({
      // pdf.js takes the buffer over, and Node's shared buffers cannot be handed on.
      data: Uint8Array.from(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
    }).promise;
    return { value: document, diagnostics: [] };
  } catch (thrown) {
    return failed(pdfFault(thrown, file));
  }
}

/** What pdf.js cannot make sense of is a fault of the file, whatever shape its exception has. */
export function pdfFault(thrown: unknown, file: string): Diagnostic {
  const isLocked = thrown instanceof Error && thrown.name === 'PasswordException';
  return error(
    isLocked ? 'provenance/locked' : 'provenance/not-a-pdf',
    startOf(file),
    isLocked ? `${file} can be read only with a password` : `${file} is no PDF, or is damaged`,
    isLocked ? 'save it without a password' : 'build or fetch the file again',
  );
}
