import { TasklistIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Page, Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { careerRoles } from "@/lib/career/access";
import { leasesPage } from "@/lib/career/queries/leases";
import { hasRole } from "@/lib/platform/context";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("career.leases");
  return { title: t("title") };
}

/** The leases of a household, the latest first. */
export default async function LeasesPage({ params }: Props) {
  const { caseId } = await params;
  const { page, mayWrite } = await read(async (scope) => {
    const page = await leasesPage(scope, caseId);
    const mayWrite = page.head.status === "open" && hasRole(scope.actor, ...careerRoles);
    return { page, mayWrite: mayWrite && !page.hidden };
  });
  const t = await getTranslations("career");
  const base = `/saker/${caseId}/bolig`;
  const add = mayWrite && (
    <LinkButton href={`${base}/leie/ny`} size="sm">
      {t("leases.add")}
    </LinkButton>
  );
  return (
    <Page>
      <div>
        <AppLink href={`${base}/karriere`}>{t("back")}</AppLink>
      </div>
      <Section title={t("leases.title")} actions={page.leases.length > 0 && add}>
        {page.hidden ? (
          <WhereaboutsHidden />
        ) : (
          <DataTable
            caption={t("leases.title")}
            captionHidden
            rows={page.leases}
            rowKey={({ lease }) => lease.id}
            rowHref={({ lease }) => `${base}/leie/${lease.id}`}
            empty={
              <EmptyState
                icon={<TasklistIcon aria-hidden />}
                title={t("leases.empty")}
                level={3}
                action={add}
              >
                {t("leases.emptyText")}
              </EmptyState>
            }
            columns={[
              {
                key: "home",
                header: t("table.home"),
                primary: true,
                cell: ({ dwelling }) => `${dwelling.streetAddress}, ${dwelling.postalPlace}`,
              },
              {
                key: "tenure",
                header: t("leases.tenure"),
                cell: ({ lease }) => t(`tenure.${lease.tenure}`),
              },
              {
                key: "term",
                header: t("leases.term"),
                cell: ({ lease }) => (
                  <>
                    <DateText value={lease.startsOn} />–
                    {lease.endsOn ? (
                      <DateText value={lease.endsOn} />
                    ) : (
                      lease.isFixedTerm === false && t("security.open_ended")
                    )}
                  </>
                ),
              },
              {
                key: "rent",
                header: t("leases.rent"),
                align: "end",
                cell: ({ lease }) => <MoneyText ore={lease.monthlyRent} />,
              },
              {
                key: "state",
                header: t("leases.state"),
                cell: ({ state }) => (
                  <Tag tone={state === "running" ? "success" : "neutral"}>
                    {t(`leases.states.${state}`)}
                  </Tag>
                ),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
