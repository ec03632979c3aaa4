import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { followUpRoles } from "@/lib/participation/access";
import { followUpRecords } from "@/lib/participation/queries/records";
import { isAbout, RECORD_KINDS } from "@/lib/participation/rules/records";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { isMinor } from "@/lib/people/rules/birth-date";
import { AssessLinks } from "./assess-links.view";
import { changeFollowUpAction } from "./change-follow-up.action";
import { FollowUpForm } from "./follow-up.form";
import { recordFollowUpAction } from "./record-follow-up.action";
import { RecordTable } from "./record-table.view";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation");
  return { title: t("title") };
}

/** What is gone through and agreed in the years after the settlement, with a form for each kind. */
export default async function FollowUpPage({ params, searchParams }: Props) {
  const { today } = await requireRole("/saker/[caseId]/oppfolging", ...followUpRoles);
  const { caseId } = await params;
  const { ny, rett } = await searchParams;
  const { head, records, people } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "participation.view-follow-up");
    const [records, people] = await Promise.all([
      followUpRecords(scope, caseId),
      peopleForFacts(scope, [caseId]),
    ]);
    return { head, records, people };
  });
  const t = await getTranslations("participation");
  const base = `/saker/${caseId}/oppfolging`;
  const changed = records.find(({ id }) => id === rett);
  const kind = changed?.kind ?? RECORD_KINDS.find((one) => one === ny);
  const isOpen = head.status === "open";
  const choices = people
    .filter(({ birth }) => {
      if (kind === "jobbsjansen") return !isMinor(birth, today);
      return kind && (isAbout(kind) !== "child" || isMinor(birth, today));
    })
    .map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <Page>
      {isOpen && (
        <Section title={t(changed ? "changeTitle" : "new")}>
          {!changed && (
            <Chips
              label={t("choose")}
              chips={RECORD_KINDS.map((one) => ({
                href: `${base}?ny=${one}`,
                label: t(`kind.${one}`),
                current: one === kind,
              }))}
            />
          )}
          {kind && (
            <>
              <p>{t(`help.${kind}`)}</p>
              {kind === "jobbsjansen" && !changed ? (
                <AssessLinks caseId={caseId} people={choices} />
              ) : (
                <Messages namespaces={["participation"]}>
                  <FollowUpForm
                    key={changed ? `${changed.id}/${changed.version}` : kind}
                    action={
                      changed
                        ? changeFollowUpAction.bind(null, changed.id)
                        : recordFollowUpAction.bind(null, caseId)
                    }
                    kind={kind}
                    record={changed}
                    caseId={caseId}
                    people={choices}
                    today={today}
                  />
                </Messages>
              )}
              <AppLink href={base}>{t("cancel")}</AppLink>
            </>
          )}
        </Section>
      )}
      <Section title={t("records")}>
        <RecordTable records={records} base={isOpen ? base : null} />
      </Section>
    </Page>
  );
}
