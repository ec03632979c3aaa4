import { useTranslations } from "next-intl";
import type { Stage } from "@/lib/cases/rules/stages";
import { Row } from "../kit/page";
import { Tag } from "../kit/tag";

/** The open stages of a case as words. */
export function StageTags({ stages }: { stages: readonly Stage[] }) {
  const t = useTranslations("cases.stage");
  if (stages.length === 0) return null;
  return (
    <Row>
      {stages.map((stage) => (
        <Tag key={stage} tone="accent">
          {t(stage)}
        </Tag>
      ))}
    </Row>
  );
}
