import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { CaseHeader } from "@/lib/cases/types";

/** When things happened: from the opening of the case to the settlement of each person. */
export function CaseFacts({ header }: { header: CaseHeader }) {
  const t = useTranslations("cases.overview");
  const stage = useTranslations("cases.stage");
  return (
    <DefinitionList
      columns={1}
      items={[
        { term: t("openedOn"), value: <DateText value={header.openedOn} /> },
        ...header.stages
          .filter(({ closedOn }) => closedOn === null)
          .map((record) => ({
            term: t("inStage", { stage: stage(record.stage) }),
            value: t.rich("since", { date: () => <DateText value={record.openedOn} /> }),
            note: record.overrideReason && t("passed", { reason: record.overrideReason }),
          })),
        ...header.members.map((member) => ({
          term: member.name,
          value: member.settledOn
            ? t.rich("settled", { date: () => <DateText value={member.settledOn} /> })
            : member.plannedOn
              ? t.rich("planned", { date: () => <DateText value={member.plannedOn} /> })
              : t("notPlanned"),
        })),
      ]}
    />
  );
}
