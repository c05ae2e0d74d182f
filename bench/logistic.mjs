// Logistic regression by Newton's method with a small ridge, which leaves the first weight (the bias) alone. Most features
// of a row are 0: only the others are gone through.

/** Weights for rows of `{ vector, label }`; the first number of each vector is 1. */
export function trainLogistic(rows, { ridge, rounds }) {
  const size = rows[0].vector.length
  const sparse = rows.map(({ vector, label }) => ({ vector, label, places: vector.flatMap((value, place) => (value === 0 ? [] : [place])) }))
  let weights = new Array(size).fill(0)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight))
    const hessian = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (row === column ? ridge : 0)))
    for (const { vector, label, places } of sparse) {
      const p = logistic(places.reduce((sum, place) => sum + vector[place] * weights[place], 0))
      for (const one of places) {
        gradient[one] += (label - p) * vector[one]
        for (const other of places) hessian[one][other] += p * (1 - p) * vector[one] * vector[other]
      }
    }
    const step = solve(hessian, gradient)
    weights = weights.map((weight, index) => weight + step[index])
  }
  return weights
}

export function probability(vector, weights) {
  return logistic(vector.reduce((sum, value, index) => sum + value * weights[index], 0))
}

function logistic(sum) {
  return 1 / (1 + Math.exp(-sum))
}

function solve(matrix, right) {
  const rows = matrix.map((row, index) => [...row, right[index]])
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    const best = rows.slice(pivot).reduce((most, row, index) => (Math.abs(row[pivot]) > Math.abs(rows[most][pivot]) ? index + pivot : most), pivot)
    ;[rows[pivot], rows[best]] = [rows[best], rows[pivot]]
    for (let row = 0; row < rows.length; row += 1) {
      if (row === pivot) continue
      const factor = rows[row][pivot] / rows[pivot][pivot]
      for (let column = pivot; column <= rows.length; column += 1) rows[row][column] -= factor * rows[pivot][column]
    }
  }
  return rows.map((row, index) => row[rows.length] / row[index])
}
