import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { DateText } from "@/app/_ui/kit/date-text";
import { DataTable } from "@/app/_ui/kit/table";
import type { BoardHousehold } from "@/lib/guidance/types";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";

/** Households that have waited for a session, each a way into its guidance. */
export function HouseholdTable({
  households,
  empty,
}: {
  households: readonly BoardHousehold[];
  empty: ReactNode;
}) {
  const t = useTranslations("guidance.board");
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={households}
      rowKey={({ caseId }) => caseId}
      rowHref={({ caseId }) => `/saker/${caseId}/veiledning`}
      empty={empty}
      columns={[
        {
          key: "household",
          header: t("household"),
          primary: true,
          cell: ({ householdName, number, addressProtection }) => (
            <>
              {householdName} · {number}{" "}
              {addressProtection !== "none" && (
                <GradeBadge grade={addressProtection as ProtectionGrade} />
              )}
            </>
          ),
        },
        {
          key: "last",
          header: t("last"),
          cell: ({ lastHeldOn }) => (lastHeldOn ? <DateText value={lastHeldOn} /> : t("never")),
        },
        {
          key: "adviser",
          header: t("adviser"),
          cell: ({ lastAdviserName }) => lastAdviserName ?? "–",
        },
        {
          key: "topics",
          header: t("topics"),
          cell: ({ done, due, missing }) => t("topicCounts", { done, due, missing }),
        },
      ]}
    />
  );
}
