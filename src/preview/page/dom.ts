type Attribute = string | number | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | undefined;

/** An element. Attributes that are `undefined` or false are left out; a function listens to the event of its name. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

/** Puts children in place of those there are. What has the focus keeps it, by its `data-key`. */
export function fill(parent: HTMLElement, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const key =
    active instanceof HTMLElement && parent.contains(active) ? active.dataset['key'] : undefined;
  const { scrollTop } = parent;
  parent.replaceChildren(...children.filter((child) => child !== undefined));
  parent.scrollTop = scrollTop;
  if (key !== undefined) {
    parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }
}

/** The fact of the figure that has the focus. */
export function focusedFact(): string | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && active.matches('.box')
    ? active.dataset['fact']
    : undefined;
}

export function findInput(id: string): HTMLInputElement {
  const element = find(id);
  if (element instanceof HTMLInputElement) return element;
  throw new Error(`${id} is no field`);
}
