import type { Page } from 'puppeteer-core';

/** The card as a reader sees it. */
export interface SeenCard {
  /** Its words as they are laid out. */
  readonly text: string;
  /** In CSS pixels of the window. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/** Runs in the page with the card's shadow root for `this`; its value crosses as JSON. */
const SEE_CARD = `function () {
  const boxes = [...this.children].filter((child) => child.getClientRects().length > 0);
  if (boxes.length === 0) return 'null';
  const { left, top, right, bottom } = boxes[0].getBoundingClientRect();
  const text = boxes.map((box) => box.innerText).join('\\n');
  return JSON.stringify({ text, box: { left, top, right, bottom } });
}`;

/**
 * The open card, null while there is none. Its shadow root is closed: only the debugger sees inside,
 * and takes the one closed root of the page for the card.
 */
export async function seenCard(page: Page): Promise<SeenCard | null> {
  const connection = biDiConnection(page);
  const json = connection ? await seeByBiDi(page, connection) : await seeByDevTools(page);
  return JSON.parse(json);
}

interface DevToolsNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DevToolsNode[];
  readonly shadowRoots?: readonly DevToolsNode[];
}

async function seeByDevTools(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = closedRoot<DevToolsNode>(
      root,
      (node) => node.shadowRootType === 'closed',
      (node) => [...(node.shadowRoots ?? []), ...(node.children ?? [])],
    );
    if (!found) return 'null';
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: found.backendNodeId,
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: SEE_CARD,
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}

interface BiDiConnection {
  send(method: string, params: object): Promise<{ readonly result: { readonly result: BiDiNode } }>;
}

interface BiDiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed' | null;
    readonly children?: readonly BiDiNode[];
    readonly shadowRoot?: BiDiNode | null;
  };
}

/** Puppeteer has no method for it, and keeps the connection to a browser that speaks BiDi here. */
function biDiConnection(page: Page): BiDiConnection | null {
  const browser = page.browser();
  return 'connection' in browser ? (browser.connection as BiDiConnection) : null;
}

async function seeByBiDi(page: Page, connection: BiDiConnection): Promise<string> {
  const frame = page.mainFrame();
  const call = async (functionDeclaration: string, self?: BiDiNode) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      target: { context: '_id' in frame ? frame._id : '' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      ...(self && { this: { sharedId: self.sharedId } }),
    });
    return result.result;
  };
  const found = closedRoot<BiDiNode>(
    await call('() => document.documentElement'),
    (node) => node.value?.mode === 'closed',
    ({ value }) => [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])],
  );
  return found ? String((await call(SEE_CARD, found)).value) : 'null';
}

function closedRoot<Node>(
  node: Node,
  isClosed: (node: Node) => boolean,
  below: (node: Node) => readonly Node[],
): Node | null {
  if (isClosed(node)) return node;
  for (const child of below(node)) {
    const found = closedRoot(child, isClosed, below);
    if (found) return found;
  }
  return null;
}
