import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Row, Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { OwedClaim } from "@/lib/benefit/types";

/** What is demanded back and not paid, across the participants. */
export function OwedClaims({
  rows,
  next,
  today,
}: {
  rows: readonly OwedClaim[];
  next: string | null;
  today: string;
}) {
  const t = useTranslations("benefit.owed");
  const late = useTranslations("benefit.claim");
  return (
    <Section title={t("title")} id="krav">
      {rows.length === 0 ? (
        <p>{t("empty")}</p>
      ) : (
        <DataTable
          caption={t("title")}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("name"),
              primary: true,
              cell: ({ caseId, personId, name }) => (
                <AppLink href={`/saker/${caseId}/program/stonad/${personId}#feilutbetaling`}>
                  {name}
                </AppLink>
              ),
            },
            {
              key: "due",
              header: t("due"),
              cell: ({ dueOn }) => (
                <Row>
                  <DateText value={dueOn} />
                  {dueOn < today && <Tag tone="danger">{late("late")}</Tag>}
                </Row>
              ),
            },
            {
              key: "total",
              header: t("total"),
              align: "end",
              cell: ({ totalOre }) => <MoneyText ore={totalOre} />,
            },
            {
              key: "paid",
              header: t("paid"),
              align: "end",
              cell: ({ paidBackOre }) => <MoneyText ore={paidBackOre} />,
            },
            {
              key: "left",
              header: t("left"),
              align: "end",
              cell: ({ totalOre, paidBackOre }) => <MoneyText ore={totalOre - paidBackOre} />,
            },
          ]}
        />
      )}
      <Pagination
        label={t("title")}
        {...(next && { nextHref: `/program/stonad?krav=${next}#krav` })}
      />
    </Section>
  );
}
