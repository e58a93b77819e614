// Column widths: files count in digits of the default font (7 pixels wide in the fonts Excel starts with), we in points.

const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 1e6) / 1e6;
}
