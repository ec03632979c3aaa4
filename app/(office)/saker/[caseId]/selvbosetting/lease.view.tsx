import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Tag } from "@/app/_ui/kit/tag";
import type { Lease } from "@/lib/dwellings/types";
import type { ApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { HOME_MAY_CHANGE } from "@/lib/self-settlement/rules/states";

/** What the lease says, and whether it has been signed. */
export function LeaseView({ page, changes }: { page: ApplicationPage; changes: boolean }) {
  const t = useTranslations("self-settlement.page");
  const { lease, dwelling, application, head } = page;
  const may = changes && dwelling !== null && HOME_MAY_CHANGE.includes(application.state);
  const link = may && (
    <AppLink href={`/saker/${head.id}/selvbosetting/kontrakt`}>
      {lease ? t("change") : t("register")}
    </AppLink>
  );
  if (!lease) {
    return (
      <Card title={t("lease")} actions={link}>
        <p>{t("noLease")}</p>
      </Card>
    );
  }
  return (
    <Card title={t("lease")} actions={link}>
      <Terms lease={lease} />
    </Card>
  );
}

function Terms({ lease }: { lease: Lease }) {
  const t = useTranslations("self-settlement.page");
  const account = useTranslations("dwellings.deposit_account");
  const guarantee = useTranslations("dwellings.guarantee_kind");
  const included = [
    ...(lease.includesHeating ? [t("heating")] : []),
    ...(lease.includesElectricity ? [t("electricity")] : []),
  ];
  const says = lease.includesHeating !== null || lease.includesElectricity !== null;
  return (
    <DefinitionList
      items={[
        {
          term: t("leaseState"),
          value: lease.signedOn ? (
            <Tag tone="success">
              {t("signed")} <DateText value={lease.signedOn} />
            </Tag>
          ) : (
            <Tag>{t("unsigned")}</Tag>
          ),
        },
        { term: t("draftReceivedOn"), value: <DateText value={lease.draftReceivedOn} /> },
        { term: t("rent"), value: <MoneyText ore={lease.monthlyRent} /> },
        {
          term: t("included"),
          value: included.length > 0 ? included.join(", ") : says ? t("includedNothing") : null,
        },
        { term: t("energy"), value: <MoneyText ore={lease.monthlyEnergy} /> },
        { term: t("term"), value: <Term lease={lease} /> },
        {
          term: t("notice"),
          value: lease.noticeMonths === null ? null : t("months", { n: lease.noticeMonths }),
        },
        {
          term: t("security"),
          value: <MoneyText ore={lease.deposit} />,
          note: lease.depositAccount ? account(lease.depositAccount) : undefined,
        },
        {
          term: t("guarantee"),
          value: lease.guaranteeKind ? guarantee(lease.guaranteeKind) : null,
          note: lease.guarantee === null ? undefined : <MoneyText ore={lease.guarantee} />,
        },
      ]}
    />
  );
}

function Term({ lease: { startsOn, endsOn, isFixedTerm } }: { lease: Lease }) {
  const t = useTranslations("self-settlement.page");
  const from = () => <DateText value={startsOn} />;
  if (isFixedTerm === false) return <>{t.rich("termOpen", { from })}</>;
  if (!startsOn && !endsOn) return <DateText value={null} />;
  return <>{t.rich("termFixed", { from, to: () => <DateText value={endsOn} /> })}</>;
}
