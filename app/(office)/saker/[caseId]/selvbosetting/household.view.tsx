import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { BirthText } from "@/app/_ui/people/birth-text";
import type { PlainDate } from "@/lib/platform/dates";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";

/** Who is to live in the home, with IMDi's decision and the settlement date of each. */
export function HouseholdView({
  page: { members },
  today,
}: {
  page: ApplicationPage;
  today: PlainDate;
}) {
  const t = useTranslations("self-settlement.page");
  return (
    <Section title={t("household")}>
      <DataTable
        caption={t("household")}
        captionHidden
        rows={members}
        rowKey={({ personId }) => personId}
        columns={[
          { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
          {
            key: "born",
            header: t("born"),
            cell: ({ birthDate, birthDatePrecision }) => (
              <BirthText
                birth={{ date: birthDate, precision: birthDatePrecision as "day" }}
                today={today}
              />
            ),
          },
          {
            key: "allocated",
            header: t("allocated"),
            cell: ({ allocationDecidedOn }) => <DateText value={allocationDecidedOn} />,
          },
          {
            key: "settled",
            header: t("settled"),
            cell: ({ settledOn }) => <DateText value={settledOn} />,
          },
        ]}
      />
    </Section>
  );
}
