import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { stepAddress } from "@/app/_ui/settlement/address";
import styles from "@/app/_ui/settlement/settlement.module.css";
import { requireCase } from "@/lib/cases/queries/require-case";
import { comersOf } from "@/lib/cases/rules/comers";
import { caseSettlement } from "@/lib/casework/queries/case-settlement";
import { settlementRoles } from "@/lib/settlement/access";
import { isOfType } from "@/lib/settlement/rules/applies";
import { MISSING_IN_FILE } from "@/lib/settlement/rules/codes";
import { FileGaps } from "./file-gaps.view";
import { noteGapsAction } from "./note-gaps.action";
import { NoteGapsForm } from "./note-gaps.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.file");
  return { title: t("title") };
}

/** The person files: read for whom and when, and what they lack. */
export default async function PersonFilePage({ params }: Props) {
  await requireRole("/saker/[caseId]/bosetting/mappe", ...settlementRoles);
  const { caseId } = await params;
  const { head, settlement } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "settlement.view-file");
    return { head, settlement: await caseSettlement(scope, head) };
  });
  const { record } = settlement;
  const members = comersOf(settlement.members);
  const [t, rec, missing] = await Promise.all([
    getTranslations("settlement.file"),
    getTranslations("settlement.record"),
    getTranslations("codes.missing_information"),
  ]);
  const open = head.status === "open";
  const minor = head.settlementType === "unaccompanied_minor";
  const readFor = new Map(
    record.records
      .filter(({ step }) => step === "file_read")
      .map((one) => [one.personId, one] as const),
  );
  const left = members.filter(({ personId }) => !readFor.has(personId));
  const known = isOfType("file_read", head.settlementType);
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/bosetting`}>{rec("back")}</AppLink>
      </div>
      <Section
        title={t("title")}
        actions={
          open &&
          known &&
          left.length > 0 && (
            <LinkButton href={stepAddress(caseId, "file_read")} size="sm">
              {t("register")}
            </LinkButton>
          )
        }
      >
        <p>{t("lead")}</p>
        {readFor.size > 0 && (
          <ul className={styles.lines}>
            {members.map(({ personId, name }) => {
              const one = readFor.get(personId);
              return (
                <li key={personId} className={styles.line}>
                  <span>{name}</span>
                  <span className={styles.quiet}>
                    {one ? (
                      <>
                        <DateText value={one.doneOn} />{" "}
                        {rec("recordedBy", { name: one.recordedByName })}
                      </>
                    ) : (
                      t("notRead")
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section title={t("gaps")} level={3}>
        {record.gaps.length === 0 ? (
          <p>{t("noGaps")}</p>
        ) : (
          <Messages namespaces={["settlement.file", "settlement.errors", "cases.errors"]}>
            <FileGaps
              gaps={record.gaps}
              names={new Map(members.map(({ personId, name }) => [personId, name]))}
              caseId={caseId}
              mayChange={open}
            />
          </Messages>
        )}
      </Section>
      {open && (
        <Disclosure summary={t("note")}>
          <p>{t("health")}</p>
          <Messages namespaces={["settlement.file", "settlement.errors", "cases.errors"]}>
            <NoteGapsForm
              key={record.gaps.length}
              action={noteGapsAction}
              caseId={caseId}
              people={members.map(({ personId, name }) => ({ value: personId, label: name }))}
              items={MISSING_IN_FILE.filter((item) => item !== "guardian" || minor).map(
                (value) => ({ value, label: missing(value) }),
              )}
            />
          </Messages>
        </Disclosure>
      )}
    </Page>
  );
}
