import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DueText } from "@/app/_ui/cases/due-text";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { stepAddress } from "@/app/_ui/settlement/address";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import type { PlainDate } from "@/lib/platform/dates";
import type { WaitingGroup } from "@/lib/settlement/rules/waiting";
import type { WaitingHousehold } from "@/lib/settlement/types";

/** Where one does what each group waits for. */
function addressOf(group: WaitingGroup, caseId: string): string {
  const base = `/saker/${caseId}/bosetting`;
  switch (group) {
    case "answer":
      return `${base}/svar`;
    case "decision":
      return stepAddress(caseId, "allocation");
    case "file":
      return `${base}/mappe`;
    case "date":
      return `${base}/reise`;
    case "arrival":
    case "incomplete":
      return stepAddress(caseId, "settled");
  }
}

/** The households of one group, each leading to what it waits for. */
export function WaitingTable({
  group,
  rows,
  today,
  mayAct,
  empty,
}: {
  group: WaitingGroup;
  rows: readonly WaitingHousehold[];
  today: PlainDate;
  /** Whether the reader does what the group waits for; others come to the household's settlement. */
  mayAct: boolean;
  empty: ReactNode;
}) {
  const t = useTranslations("settlement.list");
  const type = useTranslations("codes.settlement_type");
  const columns: (Column<WaitingHousehold> | false)[] = [
    {
      key: "name",
      header: t("household"),
      primary: true,
      cell: ({ householdName, number }) => householdName || number,
    },
    {
      key: "members",
      header: t("members"),
      cell: ({ members, addressProtection }) => (
        <>
          {members}{" "}
          {addressProtection !== "none" && (
            <GradeBadge grade={addressProtection as ProtectionGrade} />
          )}
        </>
      ),
    },
    {
      key: "type",
      header: t("type"),
      cell: ({ settlementType }) => type(settlementType),
      hideOnPhone: true,
    },
    group === "incomplete" && {
      key: "who",
      header: t("who"),
      cell: ({ names }) => names.join(", "),
    },
    group !== "arrival" && {
      key: "since",
      header: t("since"),
      cell: ({ since }) => <DateText value={since} />,
    },
    group === "answer" && {
      key: "due",
      header: t("due"),
      cell: ({ dueOn }) => dueOn && <DueText value={dueOn} today={today} />,
    },
    group === "arrival" && {
      key: "planned",
      header: t("planned"),
      cell: ({ plannedOn }) => plannedOn && <DueText value={plannedOn} today={today} />,
    },
  ];
  return (
    <DataTable
      caption={t(`groups.${group}`)}
      captionHidden
      columns={columns.filter((column) => column !== false)}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      rowHref={({ caseId }) => (mayAct ? addressOf(group, caseId) : `/saker/${caseId}/bosetting`)}
      empty={empty}
    />
  );
}
