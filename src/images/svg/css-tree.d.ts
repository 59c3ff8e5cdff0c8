// css-tree's parser without its tables of properties, which its types do not name.
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree';
  const parse: (text: string, options?: ParseOptions) => CssNode;
  export default parse;
}
