package blotter.trend;

/**
 * Small symmetric systems by Cholesky's factor: Golub, G. H. and Van Loan, C. F. (2013), "Matrix
 * computations", 4th edition, Johns Hopkins University Press, section 4.2. Matrices are flat, row
 * by row, of which only the lower triangle is read. O(width³).
 */
final class Cholesky {

  /** A pivot of this share of its diagonal or less is taken for zero. */
  private static final double SMALLEST_PIVOT = 1e-11;

  private Cholesky() {}

  /** Puts the lower factor in the place of the matrix; false where it is singular. */
  static boolean factorize(double[] matrix, int width) {
    for (int row = 0; row < width; row++) {
      for (int column = 0; column <= row; column++) {
        double entry = matrix[row * width + column];
        double sum = entry;
        for (int inner = 0; inner < column; inner++) {
          sum -= matrix[row * width + inner] * matrix[column * width + inner];
        }

        if (column < row) {
          matrix[row * width + column] = sum / matrix[column * width + column];
        } else if (sum > SMALLEST_PIVOT * entry) {
          matrix[row * width + row] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  /** Puts the solution in the place of the right side. */
  static void solve(double[] factor, double[] right, int width) {
    for (int row = 0; row < width; row++) {
      double sum = right[row];
      for (int column = 0; column < row; column++) {
        sum -= factor[row * width + column] * right[column];
      }
      right[row] = sum / factor[row * width + row];
    }
    for (int row = width - 1; row >= 0; row--) {
      double sum = right[row];
      for (int column = row + 1; column < width; column++) {
        sum -= factor[column * width + row] * right[column];
      }
      right[row] = sum / factor[row * width + row];
    }
  }
}
