/** Finds in the code which texts are asked for: `t("key")`, `fail("key")`, and keys in zod messages. */
import ts from "typescript";

/** `key` is exact; `pattern` comes from a template; `namespace` alone when only the run will tell. */
export type Use = { line: number } & (
  | { key: string }
  | { pattern: RegExp }
  | { namespace: string }
);

const ASKERS = /^(useTranslations|getTranslations|textsFor)$/;
const METHODS = new Set(["rich", "markup", "raw", "has"]);
const ERROR_KEY = /^([a-z][a-z-]*\.errors|errors)\.[a-zA-Z][\w.-]*$/;

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function unwrap(node: ts.Expression): ts.Expression {
  return ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)
    ? unwrap(node.expression)
    : node;
}

/** The namespace a translator is asked for, "" for all, or undefined when this is no such call. */
function namespaceOf(expression: ts.Expression): string | undefined {
  const call = unwrap(expression);
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression)) return undefined;
  if (!ASKERS.test(call.expression.text)) return undefined;
  const [first] = call.arguments;
  if (first === undefined) return "";
  if (ts.isStringLiteralLike(first)) return first.text;
  if (!ts.isObjectLiteralExpression(first)) return undefined;
  for (const property of first.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== "namespace") continue;
    return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
  }
  return "";
}

function scopeOf(node: ts.Node): ts.Node {
  let scope = node.parent;
  while (!ts.isSourceFile(scope) && !ts.isBlock(scope) && !ts.isFunctionLike(scope))
    scope = scope.parent;
  return scope;
}

function keysOf(arg: ts.Expression, namespace: string): Array<Omit<Use, "line">> {
  const full = (key: string) => (namespace ? `${namespace}.${key}` : key);
  const value = unwrap(arg);
  if (ts.isStringLiteralLike(value)) return [{ key: full(value.text) }];
  if (ts.isConditionalExpression(value))
    return [...keysOf(value.whenTrue, namespace), ...keysOf(value.whenFalse, namespace)];
  if (ts.isTemplateExpression(value)) {
    const parts = [value.head.text, ...value.templateSpans.map((span) => span.literal.text)];
    const [head, ...rest] = parts;
    return [
      { pattern: new RegExp(`^${[full(head ?? ""), ...rest].map(escapeRegExp).join(".+")}$`) },
    ];
  }
  return [{ namespace }];
}

/** All uses of texts in one source file. */
export function usesIn(path: string, source: string): Use[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const bound = new Map<ts.Node, Map<string, string>>();
  const uses: Use[] = [];
  const bind = (node: ts.Node, name: string, namespace: string | undefined) => {
    if (namespace === undefined) return;
    const scope = scopeOf(node);
    bound.set(scope, (bound.get(scope) ?? new Map()).set(name, namespace));
  };
  const lookUp = (node: ts.Node, name: string) => {
    for (let at: ts.Node | undefined = node; at; at = at.parent) {
      const namespace = bound.get(at)?.get(name);
      if (namespace !== undefined) return namespace;
    }
    return undefined;
  };
  const add = (node: ts.Node, found: Array<Omit<Use, "line">>) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push(...found.map((use) => ({ ...use, line }) as Use));
  };

  function declared(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      if (ts.isIdentifier(node.name)) bind(node, node.name.text, namespaceOf(node.initializer));
      const all = unwrap(node.initializer);
      if (ts.isArrayBindingPattern(node.name) && ts.isCallExpression(all)) {
        const list = all.arguments[0];
        node.name.elements.forEach((element, i) => {
          if (!ts.isBindingElement(element) || !list || !ts.isArrayLiteralExpression(list)) return;
          const item = list.elements[i];
          if (item) bind(node, element.name.getText(), namespaceOf(item));
        });
      }
    }
    ts.forEachChild(node, declared);
  }
  function asked(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const callee = node.expression;
      const name = ts.isIdentifier(callee)
        ? callee
        : ts.isPropertyAccessExpression(callee) && METHODS.has(callee.name.text)
          ? callee.expression
          : undefined;
      const namespace = name && ts.isIdentifier(name) ? lookUp(node, name.text) : undefined;
      if (namespace !== undefined) add(node, keysOf(node.arguments[0], namespace));
      else if (callee.getText() === "fail") add(node, keysOf(node.arguments[0], ""));
    }
    if (ts.isStringLiteralLike(node) && ERROR_KEY.test(node.text)) add(node, [{ key: node.text }]);
    ts.forEachChild(node, asked);
  }

  declared(file);
  asked(file);
  return uses;
}
