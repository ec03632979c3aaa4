import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { GradeBadge } from "@/app/_ui/people/grade-badge";
import { HouseholdActs } from "@/app/_ui/people/household-acts";
import { MemberTable } from "@/app/_ui/people/member-table";
import { getHousehold } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.household");
  return { title: t("title") };
}

/** The people who are settled together, those who have left, and what can be done. */
export default async function HouseholdOverviewPage({
  params,
}: {
  params: Promise<{ householdId: string }>;
}) {
  const { householdId } = await params;
  const t = await getTranslations("people");
  const { household, today, mayOpenCases } = await read(async (scope) => ({
    household: await getHousehold(scope, householdId),
    today: scope.today,
    mayOpenCases: hasRole(scope.actor, "settlement_officer", "manager"),
  }));
  const open = household.cases.filter((one) => one.status === "open");
  const never = household.cases.length === 0;
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: t("list.title"), href: "/personer" }]}
        title={t("household.title")}
        meta={
          <Row>
            <span>{t("household.size", { count: household.members.length })}</span>
            {household.cases.map((one) => (
              <AppLink key={one.id} href={`/saker/${one.id}`}>
                {t("person.case", { number: one.number })}
              </AppLink>
            ))}
            <GradeBadge grade={household.grade} />
          </Row>
        }
      />
      {household.mergedIntoId && (
        <Alert tone="info">
          {t("household.mergedInto")}{" "}
          <AppLink href={`/personer/husstand/${household.mergedIntoId}`}>
            {t("household.openOther")}
          </AppLink>
        </Alert>
      )}
      {household.splitFromId && (
        <Alert tone="info">
          {t("household.splitFrom")}{" "}
          <AppLink href={`/personer/husstand/${household.splitFromId}`}>
            {t("household.openOther")}
          </AppLink>
        </Alert>
      )}
      {household.members.length === 0 && open.length > 0 && (
        <Alert tone="warning">{t("household.emptyWithCase")}</Alert>
      )}
      {household.members.length > 0 && open.length === 0 && (
        <Alert
          tone={never ? "warning" : "info"}
          title={t(never ? "household.withoutCase" : "household.onlyClosed")}
        >
          <p>{t(never ? "household.withoutCaseHelp" : "household.onlyClosedHelp")}</p>
          {mayOpenCases && (
            <LinkButton href={`/saker/ny?husstand=${household.id}`}>
              {t("household.openCase")}
            </LinkButton>
          )}
        </Alert>
      )}
      <Section
        title={t("household.members")}
        actions={
          household.members.length > 0 && (
            <HouseholdActs household={household} maySplit={mayOpenCases} />
          )
        }
      >
        <MemberTable
          caption={t("household.members")}
          captionHidden
          members={household.members}
          today={today}
          empty={<p>{t("household.noMembers")}</p>}
        />
      </Section>
      {household.former.length > 0 && (
        <Section title={t("household.former")}>
          <MemberTable
            caption={t("household.former")}
            captionHidden
            members={household.former}
            today={today}
            former
          />
        </Section>
      )}
    </Page>
  );
}
