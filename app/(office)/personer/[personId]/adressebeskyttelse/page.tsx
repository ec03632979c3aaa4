import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { InstantText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import { mayDecideLowering } from "@/lib/people/access";
import { getPerson } from "@/lib/people/queries/person-record";
import { compareGrades, PROTECTION_GRADES } from "@/lib/people/rules/address-protection";
import { PersonTopic } from "../person-topic.view";
import { decideLoweringAction } from "./decide-lowering.action";
import { DecideLoweringForm } from "./decide-lowering.form";
import { GradeForm } from "./grade.form";
import { proposeLoweringAction } from "./propose-lowering.action";
import { raiseProtectionAction } from "./raise-protection.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.protection");
  return { title: t("title") };
}

/** Raise the grade at once, propose to lower it, or answer a proposal. */
export default async function ProtectionPage({
  params,
}: {
  params: Promise<{ personId: string }>;
}) {
  const { personId } = await params;
  const t = await getTranslations("people.protection");
  const grades = await getTranslations("codes.address_protection");
  const { person, actor } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    actor: scope.actor,
  }));
  const { ownGrade, proposal } = person;
  const option = (grade: (typeof PROTECTION_GRADES)[number]) => ({
    value: grade,
    label: grades(grade),
    help: t(`meaning.${grade}`),
  });
  const stronger = PROTECTION_GRADES.filter((grade) => compareGrades(grade, ownGrade) > 0);
  const weaker = PROTECTION_GRADES.filter((grade) => compareGrades(grade, ownGrade) < 0);
  return (
    <PersonTopic
      person={person}
      title={t("title")}
      lead={t("lead")}
      namespaces={["people.protection"]}
    >
      <DefinitionList
        items={[
          { term: t("own"), value: grades(ownGrade) },
          { term: t("household"), value: grades(person.grade), note: t("householdHelp") },
        ]}
      />
      {proposal && (
        <Section title={t("proposal")}>
          <DefinitionList
            items={[
              {
                term: t("wish"),
                value: t("fromTo", {
                  from: grades(proposal.fromGrade),
                  to: grades(proposal.toGrade),
                }),
              },
              { term: t("proposedBy"), value: proposal.proposedByName },
              { term: t("proposedAt"), value: <InstantText value={proposal.proposedAt} /> },
              { term: t("reason"), value: proposal.reason },
            ]}
          />
          {mayDecideLowering(actor, proposal) ? (
            <DecideLoweringForm
              action={decideLoweringAction.bind(null, personId, proposal.id)}
              proposalId={proposal.id}
            />
          ) : (
            <Alert tone="info">{t("waitsForAnother")}</Alert>
          )}
        </Section>
      )}
      {stronger.length > 0 && (
        <Section title={t("raise")}>
          <GradeForm
            act="raise"
            action={raiseProtectionAction.bind(null, personId)}
            personId={personId}
            grades={stronger.map(option)}
          />
        </Section>
      )}
      {weaker.length > 0 && !proposal && (
        <Section title={t("lower")}>
          <p>{t("lowerHelp")}</p>
          <GradeForm
            act="lower"
            action={proposeLoweringAction.bind(null, personId)}
            personId={personId}
            grades={weaker.map(option)}
          />
        </Section>
      )}
    </PersonTopic>
  );
}
