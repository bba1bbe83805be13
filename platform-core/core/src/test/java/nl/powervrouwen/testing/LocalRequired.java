package nl.powervrouwen.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Joins this thread's transaction, or begins one. */
@Interceptor
@Transactional(TxType.REQUIRED)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class LocalRequired implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient LocalTransaction transaction;

  @AroundInvoke
  @Nullable Object around(InvocationContext call) throws Exception {
    return transaction.isRunning() ? call.proceed() : transaction.inNew(call::proceed);
  }
}
