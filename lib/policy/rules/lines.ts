import type { PolicyContent, PolicyLine } from "../types";
import { EMPTY_POLICY, POLICY_PARTS, type PolicyPart } from "./content";

/** What a policy says, line by line; a line that says nothing is left out. */
export function policyLines(content: PolicyContent): PolicyLine[] {
  return POLICY_PARTS.flatMap((part) => {
    const said = new Map(leaves(content[part]));
    return fieldsOf(part).flatMap((field) => {
      const value = said.get(field) ?? null;
      return value === null || isSilent(field, value) ? [] : [{ part, field, value }];
    });
  });
}

/** The fields of a part in their order, which storing does not keep. */
const fieldsOf = (part: PolicyPart) => leaves(EMPTY_POLICY[part]).map(([field]) => field);

/** A demand that is not made says nothing; a no to a question does. */
function isSilent(field: string, value: PolicyLine["value"]): boolean {
  return Array.isArray(value) ? value.length === 0 : field === "written" && value === false;
}

function leaves(value: unknown, path = ""): [string, PolicyLine["value"]][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [[path, value as PolicyLine["value"]]];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

export type PolicyDifference = Pick<PolicyLine, "part" | "field"> & {
  before: PolicyLine["value"] | null;
  after: PolicyLine["value"] | null;
};

/** The lines that differ between two editions, in the order of the policy. */
export function policyDifferences(before: PolicyContent, after: PolicyContent): PolicyDifference[] {
  const [was, is] = [before, after].map(
    (content) =>
      new Map(policyLines(content).map((line) => [`${line.part} ${line.field}`, line.value])),
  ) as [Map<string, PolicyLine["value"]>, Map<string, PolicyLine["value"]>];
  return POLICY_PARTS.flatMap((part) =>
    fieldsOf(part).flatMap((field) => {
      const key = `${part} ${field}`;
      const [old, now] = [was.get(key) ?? null, is.get(key) ?? null];
      return JSON.stringify(old) === JSON.stringify(now)
        ? []
        : [{ part, field, before: old, after: now }];
    }),
  );
}
