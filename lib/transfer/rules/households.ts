import type { PersonRecord } from "../types";

type Member = { rowNumber: number; record: PersonRecord };
export type HouseholdGroup = {
  /** The number of the household's first row, by which it is known in the import. */
  number: number;
  members: Member[];
  /** The row of the head, when the file tells. */
  headRow: number | null;
};

/** More than this in one household is more likely a wrong column than a family. */
const SURPRISING_SIZE = 15;

function keyOf({ rowNumber, record }: Member): string {
  if (record.householdKey) return `key ${record.householdKey.toLowerCase()}`;
  const duf = record.headDuf ?? record.duf;
  return duf ? `duf ${duf}` : `row ${rowNumber}`;
}

/**
 * Puts the rows together in households: by the column that names the household, else by the DUF
 * number of the head, else each on their own.
 */
export function groupHouseholds(members: readonly Member[]): HouseholdGroup[] {
  const groups = new Map<string, HouseholdGroup>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key) ?? { number: member.rowNumber, members: [], headRow: null };
    group.members.push(member);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.headRow = headRow(group.members);
  return [...groups.values()];
}

function headRow(members: readonly Member[]): number | null {
  const named = members.find(({ record }) => record.role === "head");
  if (named) return named.rowNumber;
  const pointedAt = new Set(members.map(({ record }) => record.headDuf).filter(Boolean));
  const head = members.find(({ record }) => record.duf && pointedAt.has(record.duf));
  return head?.rowNumber ?? null;
}

export type GroupWarning = {
  rowNumber: number;
  code: string;
  field: "relation" | "settlementType" | "householdKey";
};

/** What should be looked at in a household as a whole. */
export function groupWarnings(group: HouseholdGroup): GroupWarning[] {
  const warnings: GroupWarning[] = [];
  const heads = group.members.filter(({ record }) => record.role === "head");
  for (const { rowNumber } of heads.slice(1)) {
    warnings.push({ rowNumber, code: "transfer.problems.second-head", field: "relation" });
  }
  const type = settlementTypeOf(group);
  for (const { rowNumber, record } of group.members) {
    if (record.settlementType && record.settlementType !== type) {
      warnings.push({ rowNumber, code: "transfer.problems.other-type", field: "settlementType" });
    }
  }
  if (group.members.length > SURPRISING_SIZE) {
    warnings.push({
      rowNumber: group.number,
      code: "transfer.problems.large-household",
      field: "householdKey",
    });
  }
  return warnings;
}

/** The kind of settlement of the household: the head's, else the first that is told. */
export function settlementTypeOf(group: HouseholdGroup): string | null {
  const head = group.members.find(({ rowNumber }) => rowNumber === group.headRow);
  return (
    head?.record.settlementType ??
    group.members.find(({ record }) => record.settlementType)?.record.settlementType ??
    null
  );
}
