import type { PlainDate } from "@/lib/platform/dates";
import type { Lease } from "../types";
import {
  missingIn,
  type Sum,
  type SumLabel,
  type SumLine,
  type SumRule,
  type SumState,
} from "./sum";
import { tenancyLimitOn } from "./tenancy-limits";

type MoneyOf = Pick<
  Lease,
  | "monthlyRent"
  | "deposit"
  | "depositAccount"
  | "guarantee"
  | "prepaidRent"
  | "otherPayment"
  | "tenure"
>;

const rentLine = (lease: MoneyOf): SumLine => ({
  label: "monthlyRent",
  value: lease.monthlyRent,
  unit: "money",
});

/** Whether the lease is in writing, as either party may demand and municipalities do (LE-01, § 1-4). */
export function isInWriting({ isWritten }: Pick<Lease, "isWritten">): Sum {
  const lines: SumLine[] = [
    { label: "isWritten", value: isWritten, unit: "yes_no", law: "husleieloven § 1-4" },
  ];
  return {
    rule: "LE-01",
    state: isWritten === null ? "unknown" : isWritten ? "met" : "not_met",
    reasons: isWritten === false ? ["not_in_writing"] : [],
    missing: missingIn(lines),
    lines,
  };
}

/** Whether the rent is set as an amount (LE-02, § 3-1). */
export function rentIsSet({ monthlyRent }: Pick<Lease, "monthlyRent">): Sum {
  const lines: SumLine[] = [
    { label: "monthlyRent", value: monthlyRent, unit: "money", law: "husleieloven § 3-1" },
  ];
  const state = monthlyRent === null ? "unknown" : monthlyRent > 0 ? "met" : "not_met";
  return {
    rule: "LE-02",
    state,
    reasons: state === "not_met" ? ["no_fixed_rent"] : [],
    missing: missingIn(lines),
    lines,
  };
}

/** An amount in whole øre held against so many months' rent. */
function withinMonths(
  amount: number | null,
  lease: MoneyOf,
  given: { rule: SumRule; key: string; label: SumLabel; parts: SumLine[]; reason: string },
  day: PlainDate,
): Sum {
  const limit = tenancyLimitOn(given.key, day);
  const { monthlyRent } = lease;
  const ceiling = monthlyRent === null || !limit ? null : monthlyRent * limit.value;
  const parts = [rentLine(lease), ...given.parts];
  // Nothing is within any ceiling, whatever the rent is.
  const state: SumState =
    amount === 0
      ? "met"
      : amount === null || ceiling === null
        ? "unknown"
        : amount <= ceiling
          ? "met"
          : "not_met";
  const lines: SumLine[] = [
    ...parts,
    ...(given.parts.length > 1
      ? [{ label: given.label, value: amount, unit: "money" } as const]
      : []),
    ...(limit
      ? [
          {
            label: "ceilingMonths",
            value: limit.value,
            unit: "months",
            law: limit.law,
            verified: limit.verified,
          } as const,
          { label: "ceiling", value: ceiling, unit: "money" } as const,
        ]
      : []),
  ];
  return {
    rule: given.rule,
    state,
    reasons: state === "not_met" ? [given.reason] : [],
    missing: state === "unknown" ? missingIn(parts) : [],
    lines,
  };
}

/** Rent paid before it is due: one month at most (LE-03, § 3-2). */
export function prepaidRent(lease: MoneyOf, day: PlainDate): Sum {
  const parts: SumLine[] = [{ label: "prepaidRent", value: lease.prepaidRent, unit: "money" }];
  return withinMonths(
    lease.prepaidRent,
    lease,
    {
      rule: "LE-03",
      key: "lease.prepaid",
      label: "prepaidRent",
      parts,
      reason: "prepaid_too_much",
    },
    day,
  );
}

/**
 * The deposit: six months' rent at most, in an account of its own in Norway in the tenant's name
 * (LE-04, § 3-5).
 */
export function depositCeiling(lease: MoneyOf, day: PlainDate): Sum {
  const { deposit, depositAccount } = lease;
  const parts: SumLine[] = [{ label: "deposit", value: deposit, unit: "money" }];
  const amount = withinMonths(
    deposit,
    lease,
    { rule: "LE-04", key: "lease.deposit", label: "deposit", parts, reason: "deposit_too_high" },
    day,
  );
  if (deposit === 0 || deposit === null) return amount;
  const account: SumLine = {
    label: "depositAccount",
    value: depositAccount,
    unit: "code",
    law: "husleieloven § 3-5",
  };
  const isWrong = depositAccount !== null && depositAccount !== "blocked_in_tenant_name";
  const reasons = [...amount.reasons, ...(isWrong ? ["deposit_account"] : [])];
  return {
    ...amount,
    state:
      reasons.length > 0
        ? "not_met"
        : depositAccount === null || amount.state === "unknown"
          ? "unknown"
          : "met",
    reasons,
    missing: [...amount.missing, ...missingIn([account])],
    lines: [...amount.lines, account],
  };
}

/** Deposit and guarantee together: six months' rent at most (LE-05, § 3-6). */
export function securityCeiling(lease: MoneyOf, day: PlainDate): Sum {
  const { deposit, guarantee } = lease;
  const together = deposit === null || guarantee === null ? null : deposit + guarantee;
  return withinMonths(
    together,
    lease,
    {
      rule: "LE-05",
      key: "lease.security",
      label: "security",
      parts: [
        { label: "deposit", value: deposit, unit: "money" },
        { label: "guarantee", value: guarantee, unit: "money" },
      ],
      reason: "security_too_high",
    },
    day,
  );
}

/**
 * Whether anything is asked for beside rent, deposit and guarantee, such as key money, a fee or a
 * loan. It is forbidden and can be claimed back (LE-06, § 3-7). A municipality that lets may take a
 * loan (§ 11-1); a person judges that.
 */
export function otherPayment({ otherPayment: asked, tenure }: MoneyOf): Sum {
  const lines: SumLine[] = [
    { label: "otherPayment", value: asked, unit: "money", law: "husleieloven § 3-7" },
  ];
  const state: SumState =
    asked === null
      ? "unknown"
      : asked === 0
        ? "met"
        : tenure === "municipal_rental"
          ? "unknown"
          : "not_met";
  return {
    rule: "LE-06",
    state,
    reasons: state === "not_met" ? ["other_payment"] : [],
    missing: missingIn(lines),
    lines,
  };
}

/** Deposit and guarantee together in months' rent, to one decimal; null when something is unknown. */
export function securityMonths({
  monthlyRent,
  deposit,
  guarantee,
}: Pick<MoneyOf, "monthlyRent" | "deposit" | "guarantee">): number | null {
  if (!monthlyRent || deposit === null || guarantee === null) return null;
  // Rounded up, so that more than a limit never looks like the limit.
  return Math.ceil(((deposit + guarantee) * 10) / monthlyRent) / 10;
}
