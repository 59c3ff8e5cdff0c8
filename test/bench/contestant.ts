/** Makes the document once more, from nothing but what the process shares. */
export type MakeDocument = () => Promise<Uint8Array>;

/**
 * Who is measured: the pipeline, or stock pdfmake with the same text, fonts and table and with the charts either as
 * SVG that costs it nothing to make, or as PNG at 300 dpi through chartjs-node-canvas.
 */
export const contestants = ['ours', 'stock, ready SVG', 'stock, PNG charts'] as const;
export type Contestant = (typeof contestants)[number];

/** What a measured process prints. */
export interface Measurement {
  /** Wall-clock time of each document, ms. */
  readonly documents: readonly number[];
  /** CPU time of each, user and system, in all threads, ms. */
  readonly cpu: readonly number[];
  /** Resident memory after each document, MB. */
  readonly resident: readonly number[];
  /** Size of the PDF. */
  readonly bytes: number;
}
