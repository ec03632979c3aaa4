/** One entry in the access registry for every page, route and action, and none for what is not there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { type Findings, filesUnder, isMain, report } from "./report";

export type Entry = { kind: "page" | "route" | "action"; id: string };
/** Fewer than this, and the walk itself is doubted. */
const FLOORS = { page: 10, route: 3, action: 10 };
const REGISTRY = "app/_server/access-registry.ts";

/** "app/(office)/saker/[caseId]/page.tsx" → "/saker/[caseId]" */
function addressOf(path: string): string {
  const segments = path.split("/").slice(1, -1);
  return `/${segments.filter((segment) => !/^\(.+\)$|^@/.test(segment)).join("/")}`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The actions of a file: "cases.close-case" for an export that calls that command of lib, else
 * "<folder>.<file stem>", the folder being the first segment of the address, or the last of a path
 * in _ui or _server.
 */
export function actionsOf(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const commands = new Map<string, string>();
  const exported: ts.Node[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = /(?:^|\/)lib\/([^/]+)\/commands\/([^/]+)$/.exec(statement.moduleSpecifier.text);
      const names = statement.importClause?.namedBindings;
      if (from && names && ts.isNamedImports(names))
        for (const { name } of names.elements) commands.set(name.text, `${from[1]}.${from[2]}`);
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement)
    )
      exported.push(statement);
  }
  const stem = path.replace(/^.*\//, "").replace(/\.action\.ts$/, "");
  const folders = addressOf(path).split("/").slice(1);
  const place = (folders[0]?.startsWith("_") ? folders.at(-1) : folders[0]) || "public";
  return exported.map((node) => {
    const called: string[] = [];
    const visit = (inner: ts.Node): void => {
      const command = ts.isIdentifier(inner) ? commands.get(inner.text) : undefined;
      if (command) called.push(command);
      ts.forEachChild(inner, visit);
    };
    visit(node);
    if (called[0]) return called[0];
    const name = ts.isFunctionDeclaration(node)
      ? node.name?.text
      : ts.isVariableStatement(node)
        ? node.declarationList.declarations[0]?.name.getText()
        : undefined;
    const act = kebab(name ?? stem).replace(/-action$/, "");
    return `${place}.${exported.length === 1 ? stem : act}`;
  });
}

/** What stands in the app, with the file that holds it. */
export function walk(root: string): { found: Array<Entry & { path: string }>; stray: string[] } {
  const found: Array<Entry & { path: string }> = [];
  const stray: string[] = [];
  for (const path of filesUnder(root, "app")) {
    const routed = !path.split("/").some((segment) => segment.startsWith("_"));
    if (routed && /\/page\.tsx$/.test(path))
      found.push({ kind: "page", id: addressOf(path), path });
    else if (routed && /\/route\.ts$/.test(path))
      found.push({ kind: "route", id: addressOf(path), path });
    else if (/\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path)) {
      const source = readFileSync(join(root, path), "utf8");
      if (path.endsWith(".action.ts"))
        for (const id of actionsOf(path, source)) found.push({ kind: "action", id, path });
      else if (/^\s*["']use server["']/m.test(source))
        stray.push(`${path}: 'use server' belongs in a .action.ts file`);
    }
  }
  return { found, stray };
}

export function compare(root: string, registry: readonly Entry[], floors = FLOORS): Findings {
  const { found, stray } = walk(root);
  const findings: Findings = { passed: 0, failed: stray };
  const name = (entry: Entry) => `${entry.kind} ${entry.id}`;
  const listed = new Set(registry.map(name));
  const standing = new Map(found.map((entry) => [name(entry), entry.path]));
  for (const [entry, path] of standing)
    if (listed.has(entry)) findings.passed += 1;
    else findings.failed.push(`${entry} is not in the access registry (${path})`);
  for (const entry of listed)
    if (!standing.has(entry)) findings.failed.push(`${entry} is in the registry, but not in app`);
  if (listed.size < registry.length) findings.failed.push("an entry stands twice in the registry");
  for (const [kind, floor] of Object.entries(floors)) {
    const count = found.filter((entry) => entry.kind === kind).length;
    if (count < floor) findings.failed.push(`only ${count} ${kind}s were found, expected ${floor}`);
  }
  return findings;
}

export async function check(root: string, floors = FLOORS): Promise<Findings> {
  const registry = await import(pathToFileURL(join(root, REGISTRY)).href);
  return compare(root, registry.accessRegistry, floors);
}

if (isMain(import.meta.url)) report("access registry", await check(process.cwd()));
