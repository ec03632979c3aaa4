import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import type { FormAction } from "@/app/_ui/form/form-state";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { formOf, isAct, type PlacementGroupsAct } from "@/app/_ui/placements/placement-acts";
import styles from "@/app/_ui/placements/placements.module.css";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import { placementRoles } from "@/lib/placements/access";
import { employerChoices } from "@/lib/placements/queries/employers";
import { personPlacements } from "@/lib/placements/queries/person-page";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { assessOrdinaryJobAction } from "./assess-ordinary-job.action";
import { ChooseEmployer } from "./choose-employer.view";
import { endPlacementAction } from "./end-placement.action";
import { holdVisitAction } from "./hold-visit.action";
import { planVisitAction } from "./plan-visit.action";
import { reviewPlacementAction } from "./review-placement.action";
import { savePlacementAction } from "./save-placement.action";
import { Signing } from "./signing.view";

const ACTIONS: Record<PlacementGroupsAct, FormAction> = {
  "save-placement": savePlacementAction,
  "plan-visit": planVisitAction,
  "hold-visit": holdVisitAction,
  "review-placement": reviewPlacementAction,
  "end-placement": endPlacementAction,
  "assess-ordinary-job": assessOrdinaryJobAction,
};

type Props = {
  params: Promise<{ caseId: string; personId: string; placementAct: string }>;
  searchParams: Promise<{ id?: string; besok?: string; arbeidsgiver?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { placementAct: handling } = await params;
  const t = await getTranslations("placements");
  return { title: isAct(handling) ? t(`acts.${handling}.title`) : t("person.title") };
}

/** One act on someone's placements, with a form of its own. */
export default async function PlacementActPage({ params, searchParams }: Props) {
  const [{ caseId, personId, placementAct: handling }, query] = await Promise.all([
    params,
    searchParams,
  ]);
  const { actor } = await requireRole(
    "/saker/[caseId]/program/praksis/[personId]/[placementAct]",
    ...placementRoles,
  );
  if (!isAct(handling)) notFound();
  const formKey = `placements.${handling}:${query.besok ?? query.id ?? personId}`;
  const found = await read(async (scope) => {
    const page = await personPlacements(scope, caseId, personId);
    const [draft, choices] = await Promise.all([
      unsentForm(scope, formKey),
      employerChoices(scope),
    ]);
    return { page, draft, choices, locale: scope.locale };
  });
  const { page, choices } = found;
  const base = `/saker/${caseId}/program/praksis/${personId}`;
  const placement = page.placements.find(({ id }) => id === query.id);
  const mayAct = handling === "vurdering" ? page.mayAssess : page.mayWrite;
  const needsOne = handling !== "vurdering" && handling !== "ny";
  if (!mayAct || (needsOne && !placement)) redirect(base);
  const [t, format] = await Promise.all([getTranslations("placements"), getFormatter()]);
  const employerId = placement?.employerId ?? query.arbeidsgiver;
  const employer = choices.employers.find(({ id }) => id === employerId);
  const title = t(`acts.${handling}.title`);
  const namespaces = [
    "programme.form",
    "programme.errors",
    "placements.errors",
    "cases.errors",
  ] as const;
  const head = (
    <div className={styles.head}>
      <AppLink href={base}>{t("person.of", { name: page.name })}</AppLink>
      {employer && <span>{employer.name}</span>}
    </div>
  );
  if (handling === "ny" && !employer) {
    return (
      <Page width="narrow">
        <Section title={title}>
          {head}
          <ChooseEmployer
            employers={choices.employers}
            action={`${base}/ny`}
            backHref={base}
            isMissing={query.arbeidsgiver !== undefined}
          />
        </Section>
      </Page>
    );
  }
  if (handling === "avtale" && placement) {
    return (
      <Page width="narrow">
        <Section title={title}>
          {head}
          <p>{t("acts.avtale.lead")}</p>
          <Signing
            placement={placement}
            backHref={base}
            locale={found.locale}
            today={page.today}
            participant={page.name}
            adviser={actor.name}
          />
        </Section>
      </Page>
    );
  }
  const asked = formOf(handling, t, {
    placement,
    visit: placement?.visits.find(({ id }) => id === query.besok),
    at: { caseId, personId },
    today: page.today,
    adviser: actor.name,
    employer,
    people: choices.people.filter((one) => one.employerId === employerId),
    lines: page.lines,
    hours: (minutes) => format.number(minutes / 60),
    kinds: await getTranslations("codes"),
  });
  if (!asked) notFound();
  return (
    <Page width="narrow">
      <Section title={title}>
        {head}
        <p>{t(`acts.${handling}.lead`)}</p>
        <Messages namespaces={[...namespaces]}>
          <GroupsForm
            act={asked.act}
            action={ACTIONS[asked.act]}
            label={title}
            groups={asked.groups}
            hidden={asked.hidden}
            values={asked.values}
            version={asked.version}
            draft={draftOf(formKey, found.draft)}
            submit={t(`acts.${handling}.submit`)}
            backHref={base}
          />
        </Messages>
      </Section>
    </Page>
  );
}
