import { DoorOpenIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { personCompletion } from "@/lib/completion/queries/person-completion";
import { stepsOf } from "@/lib/completion/rules/steps";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { exitCounting } from "@/lib/steering/queries/exit-counting";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { After } from "./after.view";
import { CertificateView } from "./certificate.view";
import { EducationView } from "./education.view";
import { EndingView } from "./ending.view";
import { HandoverView } from "./handover.view";
import { Overview } from "./overview.view";
import { Transition } from "./transition.view";

type Props = { params: Promise<{ caseId: string; personId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("completion");
  return { title: t("title") };
}

/** The way out of someone's programme, step by step, and what came after. */
export default async function CompletionPage({ params }: Props) {
  const { caseId, personId } = await params;
  const found = await read(async (scope) => {
    const shown = await personCompletion(scope, { caseId, personId });
    const formKey = `completion.record-handover:${shown.programme.id}`;
    const [contacts, { language }, counting, draft] = await Promise.all([
      supportContacts(scope),
      codeOptions(scope, "language"),
      exitCounting(scope),
      unsentForm(scope, formKey),
    ]);
    return {
      shown,
      contacts,
      counting,
      languages: language,
      draft: draftOf(formKey, draft),
      locale: scope.locale,
    };
  });
  const { shown, contacts, locale } = found;
  const { programme, name, today, head } = shown;
  const [t, codes] = await Promise.all([getTranslations("completion"), getTranslations("codes")]);
  const texts = { t, codes, languages: found.languages };
  const base = `/saker/${caseId}/program`;
  const handover = shown.handovers.at(-1);
  const steps = stepsOf(
    {
      ...programme,
      talks: shown.talks,
      education: shown.education,
      handoverHeldOn: handover?.heldOn ?? null,
      certificateOn: shown.certificates.at(-1)?.issuedOn ?? null,
    },
    today,
  );
  return (
    <Stack gap="lg">
      <Section title={t("person.heading", { name })}>
        <p>
          <AppLink href={base}>{t("person.back")}</AppLink>
        </p>
        {programme.startedOn === null ? (
          <EmptyState
            icon={<DoorOpenIcon aria-hidden />}
            title={t("person.notStarted")}
            level={3}
            action={
              <LinkButton href={`${base}/${programme.id}`}>{t("person.toProgramme")}</LinkButton>
            }
          >
            {t("person.notStartedText")}
          </EmptyState>
        ) : (
          <Overview shown={shown} steps={steps} base={base} />
        )}
      </Section>
      {programme.startedOn !== null && (
        <Messages namespaces={["completion", "programme.form", "programme.errors", "cases.errors"]}>
          {shown.hidden && <WhereaboutsHidden />}
          <Transition shown={shown} texts={texts} steps={steps} />
          {!shown.hidden && (
            <>
              <EducationView shown={shown} texts={texts} steps={steps} />
              <HandoverView
                shown={shown}
                texts={texts}
                steps={steps}
                draft={found.draft}
                locale={locale}
              />
            </>
          )}
          <EndingView
            shown={shown}
            texts={texts}
            base={base}
            counting={found.counting}
            notes={reportedNotes("completion.end-programme", {
              contacts,
              caseNumber: head.number,
            })}
          />
          {!shown.hidden && <CertificateView shown={shown} texts={texts} locale={locale} />}
          <After shown={shown} texts={texts} />
          <Section title={t("person.housing")}>
            <p>{t("person.housingText")}</p>
            <p>
              <AppLink href={`/saker/${caseId}/bolig`}>{t("person.toCareer")}</AppLink>
            </p>
          </Section>
        </Messages>
      )}
    </Stack>
  );
}
