/** Raised figures. */

export function raised(figures: string): string {
  return figures.replace(/\d/gu, figure => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure)))
}
