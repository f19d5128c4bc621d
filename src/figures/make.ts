/** Makes an element: the page makes hast of a drawing, the reader's browser its document, from one file. */
export type Make<Node> = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly (Node | string)[],
) => Node;
