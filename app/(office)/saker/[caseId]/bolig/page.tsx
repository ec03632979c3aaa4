import { HouseIcon, PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Columns, Row, Section, Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { requireCase } from "@/lib/cases/queries/require-case";
import { homeReaders, mayGiveHome } from "@/lib/housing/access";
import { homeNeedsOfCase, housingHelpOfCase } from "@/lib/housing/queries/home-needs";
import { tenanciesOfCase } from "@/lib/housing/queries/tenancies";
import { keepsPlaces } from "@/lib/housing/rules/states";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { isId } from "@/lib/platform/ids";
import { HomeCard } from "./home-card.view";
import { TenancyTable } from "./tenancy-table.view";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.case");
  return { title: t("title") };
}

/** A household's home: where it lives, what it is offered, what it has said no to, and what is next. */
export default async function CaseHomePage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/bolig", ...homeReaders);
  const { caseId } = await params;
  const { etter } = await searchParams;
  const before = typeof etter === "string" && isId(etter) ? etter : undefined;
  const { head, page, newest, needs, help, sees, gives, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "housing.view-homes");
    const sees = mayHandleWhereabouts(scope.actor, head.addressProtection);
    const nothing = { tenancies: [], more: false };
    const [page, newest, needs, help] = await Promise.all([
      sees ? tenanciesOfCase(scope, caseId, before) : nothing,
      sees && before ? tenanciesOfCase(scope, caseId) : null,
      homeNeedsOfCase(scope, caseId),
      housingHelpOfCase(scope, caseId),
    ]);
    const gives = mayGiveHome(scope.actor) && head.status === "open";
    return { head, page, newest: newest ?? page, needs, help, sees, gives, today: scope.today };
  });
  const [t, career] = await Promise.all([
    getTranslations("housing.case"),
    getTranslations("career"),
  ]);
  const base = `/saker/${caseId}/bolig`;
  const open = newest.tenancies.filter(({ status }) => keepsPlaces(status));
  const search = gives && sees && (
    <LinkButton href={`/boliger?case=${caseId}`} icon={<PlusIcon aria-hidden />}>
      {t("find")}
    </LinkButton>
  );
  return (
    <Columns
      main={
        <>
          <Section title={t("title")} actions={newest.tenancies.length > 0 && search}>
            {!sees && <Alert tone="info">{t("protected")}</Alert>}
            {sees && open.length === 0 && (
              <EmptyState
                icon={<HouseIcon aria-hidden />}
                title={t("empty")}
                action={newest.tenancies.length === 0 && search}
                level={3}
              >
                <p>{t("emptyText")}</p>
              </EmptyState>
            )}
            <Stack>
              {open.map((one) => (
                <HomeCard key={one.id} tenancy={one} base={base} today={today} gives={gives} />
              ))}
            </Stack>
          </Section>
          {page.tenancies.length > 0 && (
            <Section title={t("history")}>
              <TenancyTable base={base} tenancies={page.tenancies} today={today} />
              <Pagination
                label={t("history")}
                {...(before && { previousHref: base })}
                {...(page.more && { nextHref: `${base}?etter=${page.tenancies.at(-1)?.id}` })}
              />
            </Section>
          )}
        </>
      }
      aside={
        <>
          <Card title={t("needs")} level={2}>
            <p>{needs.length > 0 ? t("needsKnown", { count: needs.length }) : t("needsUnknown")}</p>
            <p>{help[0] ? t(help[0].decidedOn ? "helpDecided" : "helpWaits") : t("helpNone")}</p>
            <Row>
              <AppLink href={`${base}/behov`}>{t("toNeeds")}</AppLink>
            </Row>
          </Card>
          <Card title={career("title")} level={2}>
            <p>{career("card")}</p>
            <Row gap="md">
              <AppLink href={`${base}/karriere`}>{career("open.career")}</AppLink>
              <AppLink href={`${base}/leie`}>{career("leases.title")}</AppLink>
              <AppLink href={`${base}/stotte`}>{career("support.title")}</AppLink>
            </Row>
          </Card>
          {head.status === "closed" && <p>{t("closed")}</p>}
        </>
      }
    />
  );
}
