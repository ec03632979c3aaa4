import { ClipboardIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { guidanceRoles } from "@/lib/guidance/access";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { planVersions, searchesOfCases } from "@/lib/guidance/queries/plans";
import { hasRole } from "@/lib/platform/context";
import { PlanView, WrittenBy } from "./plan.view";
import { recordSearchAction } from "./record-search.action";
import { RecordSearchForm } from "./record-search.form";
import { SearchView } from "./search.view";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.plan");
  return { title: t("title") };
}

/** The plan that stands, those before it, and the search for a home that was practised. */
export default async function PlanPage({ params }: Props) {
  const { caseId } = await params;
  const t = await getTranslations("guidance.plan");
  const search = await getTranslations("guidance.search");
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "guidance.view-plan");
    const [versions, [practised], { topics }] = await Promise.all([
      planVersions(scope, caseId),
      searchesOfCases(scope, [caseId]),
      curriculum(scope),
    ]);
    const mayWrite = head.status === "open" && hasRole(scope.actor, ...guidanceRoles);
    return { versions, practised, topics, mayWrite, today: scope.today };
  });
  const [standing, ...before] = shown.versions;
  const write = shown.mayWrite && (
    <LinkButton
      href={`/saker/${caseId}/veiledning/plan/ny`}
      variant={standing ? "secondary" : "primary"}
    >
      {t(standing ? "change" : "write")}
    </LinkButton>
  );
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/veiledning`}>{t("back")}</AppLink>
      </div>
      <Section title={t("title")} actions={standing ? write : null}>
        {standing ? (
          <PlanView plan={standing} topics={shown.topics} today={shown.today} />
        ) : (
          <EmptyState
            icon={<ClipboardIcon aria-hidden />}
            title={t("empty")}
            action={write}
            level={3}
          >
            {t("emptyText")}
          </EmptyState>
        )}
      </Section>
      <Section title={search("title")}>
        <p>{search("lead")}</p>
        {shown.mayWrite ? (
          <Messages namespaces={["guidance.search", "guidance.errors", "cases.errors"]}>
            <RecordSearchForm
              key={shown.practised?.version}
              action={recordSearchAction}
              caseId={caseId}
              search={shown.practised ?? null}
            />
          </Messages>
        ) : (
          <SearchView search={shown.practised ?? null} />
        )}
      </Section>
      {before.length > 0 && (
        <Section title={t("versions")}>
          {before.map((plan) => (
            <Disclosure key={plan.version} summary={<WrittenBy plan={plan} />}>
              <PlanView plan={plan} topics={shown.topics} today={null} />
            </Disclosure>
          ))}
        </Section>
      )}
    </Stack>
  );
}
