import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { EmployerAnswer } from "@/lib/placements/rules/codes";

const TONES: Record<EmployerAnswer, Tone> = { yes: "success", maybe: "info", no: "neutral" };

/** What an employer answers to taking someone in. */
export function AnswerTag({ answer }: { answer: EmployerAnswer | null }) {
  const t = useTranslations("placements.answer");
  return answer ? <Tag tone={TONES[answer]}>{t(answer)}</Tag> : <Tag>{t("not_asked")}</Tag>;
}
