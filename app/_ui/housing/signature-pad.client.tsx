"use client";
import { useTranslations } from "next-intl";
import { type PointerEvent, useRef, useState } from "react";
import { Button } from "@/app/_ui/kit/button";
import { type Point, pathOf, SIGNATURE_SHEET } from "@/lib/platform/signature";
import styles from "./signature-pad.module.css";

/**
 * A sheet to sign on, with finger, pen or mouse. The name beside it is typed, so that nobody has to
 * draw: this is what a keyboard and a screen reader need no more of.
 */
export function SignaturePad({ name, label }: { name: string; label: string }) {
  const t = useTranslations("housing.protocol");
  const sheet = useRef<SVGSVGElement>(null);
  const drawing = useRef(false);
  const [lines, setLines] = useState<readonly (readonly Point[])[]>([]);
  const path = pathOf(lines);

  const pointOf = (event: PointerEvent): Point => {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    return [
      ((event.clientX - box.left) / box.width) * SIGNATURE_SHEET.width,
      ((event.clientY - box.top) / box.height) * SIGNATURE_SHEET.height,
    ];
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    setLines((before) => [...before, [pointOf(event)]]);
  };
  const draw = (event: PointerEvent) => {
    if (!drawing.current) return;
    const point = pointOf(event);
    setLines((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), point]]);
  };
  const end = () => {
    drawing.current = false;
  };
  return (
    <div className={styles.pad}>
      <input type="hidden" name={name} value={path} />
      <span className={styles.label} aria-hidden="true">
        {t("signature")}
      </span>
      <svg
        ref={sheet}
        className={styles.sheet}
        viewBox={`0 0 ${SIGNATURE_SHEET.width} ${SIGNATURE_SHEET.height}`}
        role="img"
        aria-label={t(path ? "drawn" : "notDrawn", { who: label })}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className={styles.line} d={`M40 150L${SIGNATURE_SHEET.width - 40} 150`} />
        <path className={styles.ink} d={path} />
      </svg>
      {path && (
        <Button type="button" variant="tertiary" onClick={() => setLines([])}>
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
