import { useTranslations } from "next-intl";
import { FileSize } from "@/app/_ui/documents/file-size";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row, Stack } from "@/app/_ui/kit/page";
import { isShownInBrowser } from "@/lib/documents/rules/kinds";
import { lastDayToRestore } from "@/lib/documents/rules/restoring";
import type { DocumentRow } from "@/lib/documents/types";
import { dayInNorway } from "@/lib/platform/dates";

/** What is known of a document, and the way to its content. */
export function DocumentFacts({
  document,
  replacement,
}: {
  document: DocumentRow;
  replacement: string | undefined;
}) {
  const t = useTranslations("documents.detail");
  const list = useTranslations("documents.list");
  const kinds = useTranslations("documents.kinds");
  const subjects = useTranslations("documents.subjects");
  const types = useTranslations("documents.mediaTypes");
  const { removedAt, erasedAt } = document;
  const href = `/api/dokumenter/${document.id}`;
  return (
    <Stack>
      {removedAt && (
        <Alert tone="warning" title={t("removedTitle")} level={3}>
          <p>
            {t.rich("removed", {
              date: () => <DateText value={dayInNorway(removedAt)} />,
              name: document.removedByName ?? "–",
              reason: document.removalReason ?? "–",
            })}
          </p>
          <p>
            {erasedAt
              ? t.rich("erasedOn", { date: () => <DateText value={dayInNorway(erasedAt)} /> })
              : t.rich("restoreUntil", {
                  date: () => <DateText value={lastDayToRestore(removedAt)} />,
                })}
          </p>
        </Alert>
      )}
      {!removedAt && (
        <Row>
          {isShownInBrowser(document.mediaType) && (
            <LinkButton href={href} newTab={list("newTab")}>
              {t("open")}
            </LinkButton>
          )}
          <LinkButton href={`${href}?last-ned`} variant="secondary" download>
            {t("fetch")}
          </LinkButton>
        </Row>
      )}
      <DefinitionList
        items={[
          { term: t("kind"), value: kinds(document.kind) },
          {
            term: t("belongs"),
            value: document.subjectType ? subjects(document.subjectType) : t("theCase"),
          },
          { term: t("received"), value: <DateText value={document.receivedOn} /> },
          {
            term: t("added"),
            value: <InstantText value={document.uploadedAt} />,
            note: document.uploadedByName,
          },
          { term: t("file"), value: document.fileName, note: types(document.mediaType) },
          { term: t("size"), value: <FileSize bytes={document.size} /> },
          ...(replacement ? [{ term: t("supersededBy"), value: replacement }] : []),
        ]}
      />
    </Stack>
  );
}
