/** The public interface of pdfmake's package, as far as the benchmark uses it. */
declare module 'pdfmake' {
  interface Pdfmake {
    readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
    readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
    readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
    readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Buffer> };
  }
  const pdfmake: Pdfmake;
  // oxlint-disable-next-line import/no-default-export -- as the package is
  export default pdfmake;
}
