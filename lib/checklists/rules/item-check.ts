import { isReadable, MEMBERS, type Member } from "@/lib/facts/scope";
import { factDefinition, isFactName } from "@/lib/facts/vocabulary";
import {
  CONDITION_KEYS,
  type ConditionKey,
  conditionDefinition,
} from "@/lib/facts/vocabulary/conditions";
import type { FactDefinition, FactSubject } from "@/lib/facts/vocabulary/define";
import type { Subject } from "./codes";

/** What is wrong with an item's data, and where: a path such as `evidence.all.0.set`. */
export type ItemProblem = {
  readonly path: string;
  readonly problem:
    | "unknown_shape"
    | "unknown_fact"
    | "unknown_key"
    | "unknown_code"
    | "wrong_type"
    | "not_in_view";
  readonly name?: string;
};

type InView = ReadonlySet<FactSubject>;
type Report = (path: string, problem: ItemProblem["problem"], name?: string) => void;

const IN_VIEW: Record<Subject, InView> = {
  case: new Set(["case"]),
  person: new Set(["case", "person"]),
  child: new Set(["case", "person"]),
  lease: new Set(["case", "lease"]),
  application: new Set(["case", "application"]),
  municipality: new Set(),
};

const NUMERIC = new Set(["number", "money", "percent"]);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function withMember(inView: InView, member: Member): InView {
  const subject = member === "adult" || member === "child" ? "person" : member;
  return new Set([...inView, subject]);
}

function checkFact(
  name: unknown,
  path: string,
  inView: InView,
  report: Report,
): FactDefinition | undefined {
  if (typeof name !== "string" || !isFactName(name)) {
    report(path, "unknown_fact", String(name));
    return undefined;
  }
  if (!isReadable(name, inView)) report(path, "not_in_view", name);
  return factDefinition(name);
}

function checkCodes(
  values: unknown,
  fact: FactDefinition | undefined,
  path: string,
  report: Report,
): void {
  if (!Array.isArray(values) || values.length === 0) {
    report(path, "unknown_shape");
    return;
  }
  for (const value of values) {
    if (typeof value !== "string") report(path, "wrong_type");
    else if (fact?.codes && !fact.codes.includes(value)) report(path, "unknown_code", value);
  }
}

function checkValue(
  value: unknown,
  op: unknown,
  fact: FactDefinition,
): ItemProblem["problem"] | null {
  if (NUMERIC.has(fact.type)) return typeof value === "number" ? null : "wrong_type";
  if (op !== "=") return "wrong_type";
  if (fact.type === "boolean") return typeof value === "boolean" ? null : "wrong_type";
  if (typeof value !== "string" || fact.type === "date" || fact.type === "dateList") {
    return "wrong_type";
  }
  return fact.codes && !fact.codes.includes(value) ? "unknown_code" : null;
}

function checkCompare(
  node: Record<string, unknown>,
  path: string,
  inView: InView,
  report: Report,
): void {
  const fact = checkFact(node.compare, `${path}.compare`, inView, report);
  const { op, to } = node;
  if (!["=", "<=", ">=", "<", ">"].includes(op as string)) report(`${path}.op`, "unknown_shape");
  for (const key of ["asOf", "from"]) {
    if (node[key] === undefined) continue;
    const day = checkFact(node[key], `${path}.${key}`, inView, report);
    if (day && day.type !== "date") report(`${path}.${key}`, "wrong_type");
  }
  if (!isRecord(to)) {
    report(`${path}.to`, "unknown_shape");
    return;
  }
  if ("value" in to) {
    const problem = fact && checkValue(to.value, op, fact);
    if (problem) report(`${path}.to.value`, problem, String(to.value));
    return;
  }
  const other = checkFact(to.fact, `${path}.to.fact`, inView, report);
  if (!fact || !other) return;
  const sameType = fact.type === other.type || (NUMERIC.has(fact.type) && NUMERIC.has(other.type));
  const ordered = fact.type === "date" || NUMERIC.has(fact.type);
  const moved = to.days !== undefined || to.months !== undefined;
  if (!sameType || (op !== "=" && !ordered) || (moved && fact.type !== "date")) {
    report(path, "wrong_type");
  }
}

function checkNode(node: unknown, path: string, inView: InView, report: Report): void {
  if (!isRecord(node)) {
    report(path, "unknown_shape");
    return;
  }
  for (const key of ["all", "any"] as const) {
    const parts = node[key];
    if (parts === undefined) continue;
    if (!Array.isArray(parts) || parts.length === 0) {
      report(path, "unknown_shape");
      return;
    }
    parts.forEach((part, at) => {
      checkNode(part, `${path}.${key}.${at}`, inView, report);
    });
    return;
  }
  if ("set" in node) {
    checkFact(node.set, `${path}.set`, inView, report);
    return;
  }
  if ("empty" in node) {
    checkFact(node.empty, `${path}.empty`, inView, report);
    return;
  }
  if ("compare" in node) {
    checkCompare(node, path, inView, report);
    return;
  }
  if ("oneOf" in node) {
    const fact = checkFact(node.oneOf, `${path}.oneOf`, inView, report);
    if (fact && fact.type !== "code") report(`${path}.oneOf`, "wrong_type");
    checkCodes(node.values, fact, `${path}.values`, report);
    return;
  }
  if ("contains" in node) {
    const list = checkFact(node.contains, `${path}.contains`, inView, report);
    if (list && list.type !== "codeList") report(`${path}.contains`, "wrong_type");
    if ("values" in node) {
      checkCodes(node.values, list, `${path}.values`, report);
      return;
    }
    const code = checkFact(node.valueIn, `${path}.valueIn`, inView, report);
    if (code && (code.type !== "code" || code.codeSet !== list?.codeSet)) {
      report(`${path}.valueIn`, "wrong_type");
    }
    return;
  }
  if ("inThisRound" in node) {
    checkNode(node.inThisRound, `${path}.inThisRound`, inView, report);
    return;
  }
  const member = node.every ?? node.some;
  if (!MEMBERS.includes(member as Member)) {
    report(path, "unknown_shape");
    return;
  }
  const inside = withMember(inView, member as Member);
  if (node.where !== undefined) checkNode(node.where, `${path}.where`, inside, report);
  checkNode(node.holds, `${path}.holds`, inside, report);
}

function collect(run: (report: Report) => void): ItemProblem[] {
  const problems: ItemProblem[] = [];
  run((path, problem, name) =>
    problems.push({ path, problem, ...(name !== undefined && { name }) }),
  );
  return problems;
}

/** What is wrong with evidence for an item of this subject; empty when nothing is. */
export function evidenceProblems(evidence: unknown, subject: Subject): ItemProblem[] {
  return collect((report) => checkNode(evidence, "evidence", IN_VIEW[subject], report));
}

/** What is wrong with a condition: a key that does not exist, or a value that it cannot have. */
export function conditionProblems(condition: unknown): ItemProblem[] {
  return collect((report) => {
    if (!isRecord(condition)) {
      report("condition", "unknown_shape");
      return;
    }
    for (const [key, wanted] of Object.entries(condition)) {
      const path = `condition.${key}`;
      if (!CONDITION_KEYS.includes(key as ConditionKey)) {
        report(path, "unknown_key", key);
        continue;
      }
      const { type, codes } = conditionDefinition(key as ConditionKey);
      if (type === "flag") {
        if (wanted !== true) report(path, "wrong_type");
      } else if (Array.isArray(wanted) !== (type === "codeList")) report(path, "wrong_type");
      else {
        for (const code of [wanted].flat()) {
          if (!codes?.includes(code as string)) report(path, "unknown_code", String(code));
        }
      }
    }
  });
}

/**
 * What is wrong with a due rule. It counts from a date that can be read for the subject, or from a
 * date of things that the evidence speaks of one by one.
 */
export function dueProblems(
  due: unknown,
  subject: Subject,
  evidenceSpeaksOf: readonly string[] = [],
) {
  return collect((report) => {
    if (!isRecord(due) || (due.after === undefined) === (due.before === undefined)) {
      report("due", "unknown_shape");
      return;
    }
    const inView = new Set([...IN_VIEW[subject], ...(evidenceSpeaksOf as FactSubject[])]);
    const fact = checkFact(due.after ?? due.before, "due", inView, report);
    if (fact && fact.type !== "date") report("due", "wrong_type");
    for (const length of [due.days, due.months]) {
      if (length !== undefined && !(Number.isInteger(length) && (length as number) >= 0)) {
        report("due", "wrong_type");
      }
    }
  });
}

/** The kinds of things that evidence speaks of one by one. */
export function membersIn(evidence: unknown): Member[] {
  if (Array.isArray(evidence)) return evidence.flatMap(membersIn);
  if (!isRecord(evidence)) return [];
  const own = evidence.every ?? evidence.some;
  const here = MEMBERS.includes(own as Member) ? [own as Member] : [];
  return [...here, ...Object.values(evidence).flatMap(membersIn)];
}
