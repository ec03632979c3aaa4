import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { PlacementState } from "@/lib/placements/rules/standing";

const TONES: Record<PlacementState, Tone> = {
  agreed: "info",
  running: "accent",
  past_end: "warning",
  ended: "neutral",
};

/** Where a placement stands. */
export function StateTag({ state }: { state: PlacementState }) {
  const t = useTranslations("placements.state");
  return <Tag tone={TONES[state]}>{t(state)}</Tag>;
}
