import { useTranslations } from "next-intl";
import type { Stage } from "@/lib/cases/rules/stages";
import { Row } from "../kit/page";
import { Tag } from "../kit/tag";

/** The open stages of a case as words. */
export function StageTags({ stages }: { stages: readonly Stage[] }) {
  const t = useTranslations("cases.stage");
  const tags = stages.map((stage) => (
    <Tag key={stage} tone="accent">
      {t(stage)}
    </Tag>
  ));
  return tags.length > 1 ? <Row>{tags}</Row> : tags;
}
