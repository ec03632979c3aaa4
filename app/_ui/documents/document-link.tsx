import { useTranslations } from "next-intl";
import { isShownInBrowser } from "@/lib/documents/rules/kinds";
import type { DocumentRow } from "@/lib/documents/types";

/** The title of a document, which opens it beside the page or, where a browser cannot, fetches it. */
export function DocumentLink({ document }: { document: DocumentRow }) {
  const t = useTranslations("documents.list");
  const href = `/api/dokumenter/${document.id}`;
  if (!isShownInBrowser(document.mediaType)) {
    return (
      <a href={href} className="ds-link" download>
        {document.title}
        <span className="sr-only"> ({t("isFetched")})</span>
      </a>
    );
  }
  return (
    <a href={href} className="ds-link" target="_blank" rel="noopener">
      {document.title}
      <span className="sr-only"> ({t("newTab")})</span>
    </a>
  );
}
