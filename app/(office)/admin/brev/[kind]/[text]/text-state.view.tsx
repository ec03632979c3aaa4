import { useTranslations } from "next-intl";
import { Row } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import type { TextDesk } from "@/lib/letters/queries/text-desk";
import type { TemplateEdition } from "@/lib/letters/types";

/** Which text is in use, and whether another waits. */
export function TextState({
  desk: { inForce, draft, published, product },
  earlier,
}: {
  desk: TextDesk;
  earlier: TemplateEdition | undefined;
}) {
  const t = useTranslations("letters.text");
  const newest = published[0];
  return (
    <Row>
      {earlier && <Tag tone="neutral">{t("showsEdition", { number: earlier.number })}</Tag>}
      {inForce.origin === "own" ? (
        <Tag tone="accent">{t("ownInUse", { number: inForce.number })}</Tag>
      ) : (
        <Tag>{t("productInUse", { number: inForce.number })}</Tag>
      )}
      {draft && <Tag tone="info">{t("hasDraft")}</Tag>}
      {newest && newest.productVersion < product.number && (
        <Tag tone="warning">{t("productNewer", { number: product.number })}</Tag>
      )}
    </Row>
  );
}
