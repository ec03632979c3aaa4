import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Page, Prose, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { caseStaff } from "@/lib/cases/queries/staff";
import { hasRole } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import { talksPage } from "@/lib/self-settlement/queries/talks-page";
import { Adults } from "./adults.view";
import { HeldTalks } from "./held-talks.view";
import { Readers } from "./readers.view";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks");
  return { title: t("title") };
}

/** The talks with each adult alone: whom to ask, which were held, and who reads what was said. */
export default async function TalksPage({ params }: { params: Params }) {
  const { caseId } = await params;
  const { application, adults, talks, readers, occasion, actor, staff } = await read(
    async (scope) => {
      const mayName = hasRole(scope.actor, "manager");
      const page = await talksPage(scope, caseId);
      return { ...page, actor: scope.actor, staff: mayName ? await caseStaff(scope) : null };
    },
  );
  const t = await getTranslations("talks");
  if (!application) {
    const a = await getTranslations("assessment");
    return (
      <Page>
        <EmptyState title={a("none.title")}>{a("none.text")}</EmptyState>
      </Page>
    );
  }
  const left = adults.filter(({ lack }) => lack !== null).length;
  const mayRecord = hasRole(actor, ...applicationRoles);
  const named = new Set([actor.accountId, ...readers.map(({ accountId }) => accountId)]);
  return (
    <Messages namespaces={["talks.readers", "talks.errors", "cases.errors"]}>
      <Columns
        main={
          <Stack gap="lg">
            <AppLink href={`/saker/${caseId}/selvbosetting/vurdering`}>{t("toAssessment")}</AppLink>
            <Section title={t("title")}>
              <Prose>
                <p>{t("lead")}</p>
                <p>{t("why")}</p>
              </Prose>
              {application.dwellingId ? (
                <Alert tone={left === 0 ? "success" : "warning"}>
                  {left === 0 ? t("gate.open") : t("gate.closed", { count: left })}
                </Alert>
              ) : (
                <Alert tone="info">{t("noHome")}</Alert>
              )}
            </Section>
            <Section title={t("adults")}>
              <Adults caseId={caseId} adults={adults} occasion={mayRecord ? occasion : null} />
            </Section>
            <Section title={t("held")}>
              <HeldTalks caseId={caseId} talks={talks} />
            </Section>
          </Stack>
        }
        aside={
          <Readers
            caseId={caseId}
            readers={readers}
            people={
              staff
                ?.filter(({ accountId }) => !named.has(accountId))
                .map(({ accountId, name, teams }) => ({
                  value: accountId,
                  label: teams ? `${name} – ${teams}` : name,
                })) ?? null
            }
          />
        }
      />
    </Messages>
  );
}
